import type { Json } from '../../shared/kernel/json'
import type { Result } from '../../shared/kernel/result'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { keepBackupBefore } from './keep-backup'
import { newId, removalsOf } from './records'

/** Actors and alliances chosen together, by id. */
export interface Chosen {
  readonly actors: readonly string[]
  readonly alliances: readonly string[]
}

/** Says the same of a field of several records: one action, one undo. A register of a set counts as a field. */
export async function editSeveral(
  kind: 'actor' | 'alliance',
  ids: readonly string[],
  fields: Readonly<Record<string, Json>>,
): Promise<Result<null, ActionError>> {
  await keepBackupBefore(ids.length)
  const edits = ids.map((id) => ({ kind, id, fields }))
  return changeRecords(edits, { label: `history.edit.${kind}` })
}

/** Makes an alliance with partners: one action, one undo. */
export async function gatherInAlliance(
  id: string,
  { title, form }: { readonly title: string; readonly form: string | null },
  actors: readonly string[],
): Promise<Result<null, ActionError>> {
  const alliance = { kind: 'alliance', id, fields: { title, form, removed: null } }
  const memberships = actors.map((actor) => ({
    kind: 'membership',
    id: newId(),
    fields: { actor, alliance: id, removed: null },
  }))
  return changeRecords([alliance, ...memberships], { label: 'history.gather' })
}

/** Removes actors and alliances, with what goes with them: one action, one undo. */
export async function removeChosen({
  actors,
  alliances,
}: Chosen): Promise<Result<null, ActionError>> {
  await keepBackupBefore(actors.length + alliances.length)
  const edits = [...removalsOf('actor', actors), ...removalsOf('alliance', alliances)]
  return changeRecords(edits, { label: 'history.removeChosen' })
}
