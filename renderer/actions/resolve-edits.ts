import type { Edit } from '../../shared/change/edit'
import { removalOf } from '../../shared/change/make-changes'
import { isRemoved, recordOf, removedRegister } from '../../shared/change/record'
import { headsOf } from '../../shared/change/register'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Json } from '../../shared/kernel/json'
import type { Decision } from '../state/conflict-rules'
import type { Disagreement } from '../state/disagreement'
import { hangingFieldsOf, ownerKinds } from '../state/hanging-records'
import type { TerritoryState } from '../state/territory-store'
import { dependentsOf } from './records'

type Territory = Pick<TerritoryState, 'rows' | 'same'>

/** What says a value of what people disagree about. */
export function valueEdit({ kind, id, register }: Disagreement, value: Json): Edit {
  return { kind, id, fields: { [register]: value } }
}

/** The records that a row hangs on: for each field that names one, the keys that it may have. */
function holdersOf(row: Row): readonly (readonly string[])[] {
  if (row.kind === 'placement') return [[rowKey('actor', row.id), rowKey('alliance', row.id)]]
  return hangingFieldsOf(row.kind).flatMap((field) => {
    const id = row.values[field]
    return typeof id === 'string'
      ? [ownerKinds(row.kind, field).map((kind) => rowKey(kind, id))]
      : []
  })
}

/** What was removed in one action with records that are kept after all: their memberships, their people. */
function goneWith(kept: readonly Disagreement[], { rows }: Territory): readonly Edit[] {
  const stamps = new Set(
    kept.flatMap(({ versions }) =>
      versions.flatMap(({ value, sayings }) =>
        value === null ? [] : sayings.map(({ stamp }) => stamp),
      ),
    ),
  )
  const keys = new Set(kept.map(({ kind, id }) => rowKey(kind, id)))
  const isThere = (key: string): boolean => {
    const row = rows.get(key)
    return keys.has(key) || (row !== undefined && recordOf(row) !== null)
  }
  const isGoneWithThem = (row: Row): boolean => {
    if (!Object.hasOwn(row.values, removedRegister) || !isRemoved(row)) return false
    if (!headsOf(row, removedRegister).some(({ stamp }) => stamps.has(stamp))) return false
    const holders = holdersOf(row)
    if (!holders.flat().some((key) => keys.has(key))) return false
    // What ties it to somebody else comes back only where they are there too.
    return row.kind === 'placement' || holders.every((named) => named.some(isThere))
  }
  return [...rows.values()]
    .filter(isGoneWithThem)
    .map(({ kind, id }) => ({ kind, id, fields: { [removedRegister]: null } }))
}

/** The edits that remove a record after all, with what hangs on it. */
function removalEdits({ kind, id }: Disagreement, { rows, same }: Territory): readonly Edit[] {
  const isAlone = !same.membersOf.has(id) && !same.representativeOf.has(id)
  // What hangs on merged records hangs on all of them.
  const keys = [rowKey(kind, id), ...(isAlone ? dependentsOf(kind, [id]) : [])]
  return keys
    .map((key) => rows.get(key))
    .filter((row) => row !== undefined)
    .map(removalOf)
}

/** The edits that make these decisions. */
export function decisionEdits(
  decisions: readonly Decision[],
  territory: Territory,
): readonly Edit[] {
  const removals = decisions.filter(({ disagreement }) => disagreement.isRemoval)
  const kept = removals.filter(({ chosen }) => chosen.value === null)
  const removed = removals.filter(({ chosen }) => chosen.value !== null)
  const ofFields = decisions.filter(({ disagreement }) => !disagreement.isRemoval)
  return [
    ...ofFields.map(({ disagreement, chosen }) => valueEdit(disagreement, chosen.value)),
    ...kept.map(({ disagreement }) => valueEdit(disagreement, null)),
    ...(kept.length === 0
      ? []
      : goneWith(
          kept.map(({ disagreement }) => disagreement),
          territory,
        )),
    ...removed.flatMap(({ disagreement }) => removalEdits(disagreement, territory)),
  ]
}
