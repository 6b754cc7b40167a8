import type { Edit } from '../../shared/change/edit'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import type { Json } from '../../shared/kernel/json'
import { mergedKind, mergedSets } from '../state/read-record'

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

/**
 * [G5] A set of actors as its row says it: where what is shown stays, those who are shown as it stay too, so
 * that they are there again once taken apart.
 */
function keptBehind(
  row: Row | undefined,
  field: string,
  wanted: readonly string[],
  membersOf: SameRecords['membersOf'],
): readonly string[] {
  return wanted.flatMap((id) => {
    const said = (membersOf.get(id) ?? []).filter(
      (member) => row?.values[`${field}/${member}`] === true,
    )
    return said.length === 0 ? [id] : said
  })
}

/** The edit of a record that refers to merged ones by a set. */
function withSets(edit: Edit, rows: Rows, membersOf: SameRecords['membersOf']): Edit {
  const row = rows.get(rowKey(edit.kind, edit.id))
  const sets = mergedSets(edit.kind).flatMap((field) => {
    const wanted = edit.fields[field]
    if (!Array.isArray(wanted)) return []
    const ids = (wanted as readonly Json[]).map(String)
    return [[field, keptBehind(row, field, ids, membersOf)] as const]
  })
  return sets.length === 0
    ? edit
    : { ...edit, fields: { ...edit.fields, ...Object.fromEntries(sets) } }
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
    return [withSets(edit, rows, membersOf), ...others]
  })
}
