import type { Edit } from '../../shared/change/edit'
import { isRemoved, removedRegister } from '../../shared/change/record'
import { contextOf, headsOf } from '../../shared/change/register'
import type { Row } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { notSameField, sameAsField, sameAsOf } from '../../shared/change/same-record'
import { mergedKind } from '../state/read-record'
import { membersWith, starEdits } from './merge-edits'

type Rows = ReadonlyMap<string, Row>

/** [D1] A removal said again by one who knows all that is said of the row, the removal too. */
function removedStill(row: Row): Edit['fields'] {
  const registers = new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])
  const heads = [...registers].flatMap((register) => headsOf(row, register))
  return { [removedRegister]: { knew: contextOf(heads) } }
}

/** The edit that takes links out of a row. One that is removed says so again, or the edit would bring it back. */
function withoutLinks(row: Row, others: readonly string[]): Edit {
  const cleared = others.map((other) => [`${sameAsField}/${other}`, null] as const)
  const removal = isRemoved(row) ? removedStill(row) : {}
  return {
    kind: mergedKind,
    id: row.id,
    fields: { ...Object.fromEntries(cleared), ...removal },
  }
}

/**
 * The edits that show one of a merged group apart again; the others stay together, shown as the same one
 * where it is not the one that leaves. Also what removed actors say is taken back, which ties through them.
 */
export function apartEdits(memberId: string, rows: Rows, same: SameRecords): readonly Edit[] {
  const members = membersWith(memberId, same)
  const rest = members.filter((id) => id !== memberId)
  const [root] = rest
  if (root === undefined) return []
  const edits: Edit[] = []
  for (const row of rows.values()) {
    if (row.kind !== mergedKind) continue
    const links = sameAsOf(row)
    const gone = row.id === memberId ? links : links.filter((other) => other === memberId)
    if (gone.length > 0) edits.push(withoutLinks(row, gone))
  }
  const others = rest.filter((id) => id !== root)
  return others.length === 0 ? edits : [...edits, ...starEdits(root, others, rows)]
}

/** The edits that say of two actors that they are not the same: the smaller id says it. */
export function notSameEdits(left: string, right: string): readonly Edit[] {
  const [first, second] = left < right ? [left, right] : [right, left]
  return [{ kind: mergedKind, id: first, fields: { [`${notSameField}/${second}`]: true } }]
}
