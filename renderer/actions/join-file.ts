import type { Source } from '../../shared/change/change-set'
import type { CoterrFile } from '../../shared/file/coterr-file'
import { arrangementOf } from '../../shared/file/network-view'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { TerritorySession } from '../data/territory-session'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { planJoin } from './join-plan'
import { keepArrived } from './keep-arrived'
import { takeLayout } from './save-layout'
import { onTerritory } from './session'
import { entriesOf } from './unknown-entries'

/** What joining brought. */
export interface Joined {
  /** Change sets that were not there yet, or all of the file's where it was taken back; 0: nothing new. */
  readonly sets: number
}

async function join(
  session: TerritorySession,
  file: CoterrFile,
  source: Source,
): Promise<Result<Joined, ActionError>> {
  if (session.id !== file.manifest.territory.id) return err({ kind: 'no-territory' })
  const { database, commits, memory } = session
  const { changeSets, unknown } = file
  // What else it holds and nobody knows is kept, to be handed on.
  await keepArrived(session, entriesOf(unknown), changeSets)
  const { rows } = useTerritory.getState()
  const ground = { database, lookup: (key: string) => rows.get(key), commits, memory, planned: [] }
  const joiner = { person: usePreferences.getState().person, at: Date.now() }
  const plan = await planJoin(ground, { changeSets, source }, joiner)
  if (plan.commit === null) return ok({ sets: 0 })
  const done = await commitChanges(session, plan.commit, plan.memory)
  if (!done.ok) return done
  await takePositions(file)
  return ok({ sets: plan.isAgain ? changeSets.length : plan.fresh.length })
}

/** Joins a file of the open territory: the union of both, in one action that undo takes back whole. */
export function joinFile(file: CoterrFile, source: Source): Promise<Result<Joined, ActionError>> {
  return onTerritory((session) =>
    join(session, file, source).catch((cause: unknown) =>
      err({ kind: 'database-failed', cause: String(cause) }),
    ),
  )
}

/** Takes the positions of what this device has not drawn yet, so that the picture is the sender's. */
async function takePositions(file: CoterrFile): Promise<void> {
  if (file.network === null) return
  await takeLayout(file.network.positions, arrangementOf(file.network))
}
