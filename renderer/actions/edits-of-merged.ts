import type { Edit } from '../../shared/change/edit'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import type { Json } from '../../shared/kernel/json'
import { mergedKind } from '../state/read-record'

type Rows = ReadonlyMap<string, Row>

/** What must be said to one more record that says something of a field, for the field to become as wanted. */
function echoes(row: Row, field: string, wanted: Json): readonly (readonly [string, null])[] {
  const said = recordOf(row)?.[field]
  if (field.includes('/')) {
    return wanted === null && row.values[field] === true ? [[field, null]] : []
  }
  if (said === undefined) return []
  if (wanted === null) return [[field, null]]
  if (!Array.isArray(wanted) || !Array.isArray(said)) return []
  const kept = new Set((wanted as readonly Json[]).map(String))
  return (said as readonly Json[])
    .map(String)
    .filter((element) => !kept.has(element))
    .map((element) => [`${field}/${element}`, null])
}

/** [G4] The edits of merged records, with what has to be said to those that are shown as them. */
export function editsOfMerged(
  edits: readonly Edit[],
  rows: Rows,
  { membersOf }: SameRecords,
): readonly Edit[] {
  if (membersOf.size === 0) return edits
  return edits.flatMap((edit) => {
    const members = edit.kind === mergedKind ? (membersOf.get(edit.id) ?? []) : []
    const others = members.slice(1).flatMap((id) => {
      const row = rows.get(rowKey(mergedKind, id))
      if (row === undefined) return []
      const fields = Object.entries(edit.fields).flatMap(([field, wanted]) =>
        wanted === undefined || field === 'removed' ? [] : echoes(row, field, wanted),
      )
      return fields.length === 0
        ? []
        : [{ kind: mergedKind, id, fields: Object.fromEntries(fields) }]
    })
    return [edit, ...others]
  })
}
