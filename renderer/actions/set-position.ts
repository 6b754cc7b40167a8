import { maxIdLength } from '../../shared/file/limits'
import type { Result } from '../../shared/kernel/result'
import type { Pair } from '../state/position-pairs'
import { positionsOf } from '../state/position-pairs'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { notifyError } from './notices'
import { removeListed } from './remove-listed'
import { addRecord, editRecord, newId } from './records'

export interface SaidOfChallenge {
  readonly stance?: string | null
  readonly priority?: number | null
}

/**
 * The id of an actor's position on a challenge: the same on every computer, so that two people who note it
 * otherwise disagree, and do not make two of it.
 */
function pairId({ actor, challenge }: Pair): string {
  const id = `position:${challenge}:${actor}`
  return id.length > maxIdLength ? newId() : id
}

/**
 * Notes what an actor says of a challenge: in the record `known`, where several speak of the same. What it said before it was taken away is not brought back.
 */
export async function setPosition(
  pair: Pair,
  said: SaidOfChallenge,
  known?: string,
): Promise<Result<unknown, ActionError>> {
  const id = known ?? positionsOf(useTerritory.getState().tables.position, pair)[0]?.id
  if (id !== undefined) return editRecord('position', id, said)
  const blank = { stance: null, priority: null, statedOn: null, source: null, notes: null }
  return addRecord('position', { ...blank, ...pair, ...said }, pairId(pair))
}

/** The same, and tells the person where it could not be kept. */
export async function notePosition(
  pair: Pair,
  said: SaidOfChallenge,
  known?: string,
): Promise<void> {
  const done = await setPosition(pair, said, known)
  if (!done.ok) notifyError(done.error)
}

/** Takes away all that an actor is noted to say of a challenge. */
export async function removePosition(pair: Pair): Promise<void> {
  const positions = positionsOf(useTerritory.getState().tables.position, pair)
  const ids = positions.map(({ id }) => id)
  await removeListed('position', ids)
}
