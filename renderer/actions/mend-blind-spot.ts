import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { addRecord, newId } from './records'

/** Adds an alliance of two actors, with the challenges that both answer elsewhere: one action, one undo. */
export async function allyTwo(
  actors: readonly [string, string],
  title: string,
  challenges: readonly string[],
): Promise<Result<string, ActionError>> {
  const alliance = newId()
  const kept = challenges.length === 0 ? {} : { challenges: [...challenges] }
  const done = await changeRecords(
    [
      { kind: 'alliance', id: alliance, fields: { title, ...kept, removed: null } },
      ...actors.map((actor) => ({
        kind: 'membership' as const,
        id: newId(),
        fields: { actor, alliance, removed: null },
      })),
    ],
    { label: 'history.add.alliance' },
  )
  return done.ok ? ok(alliance) : done
}

/** Adds an alliance that answers a challenge, still without partners. */
export function answerChallenge(
  challenge: string,
  title: string,
): Promise<Result<string, ActionError>> {
  return addRecord('alliance', { title, challenges: [challenge] })
}
