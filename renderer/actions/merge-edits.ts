import type { Edit } from '../../shared/change/edit'
import type { PlainRecord } from '../../shared/change/record'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import {
  combinedRecord,
  notSameField,
  sameAsField,
  sameAsOf,
} from '../../shared/change/same-record'
import type { Json } from '../../shared/kernel/json'
import { sameJson } from '../../shared/kernel/json'
import { actorCompanions, actorFields } from '../../shared/model/actor'
import { mergedKind } from '../state/read-record'

type Rows = ReadonlyMap<string, Row>

/** Several actors that a person says are one. */
export interface MergeWish {
  /** The actor that is shown from now on. */
  readonly keptId: string
  readonly givenUpIds: readonly string[]
  /** By field, the value to show, where it is not the kept actor's. */
  readonly choices?: Readonly<Record<string, Json>>
}

function actorRow(rows: Rows, id: string): Row | undefined {
  return rows.get(rowKey(mergedKind, id))
}

/** All that are shown as one with an actor, the shown one first; itself, where it was never merged. */
export function membersWith(id: string, same: SameRecords): readonly string[] {
  const shown = same.representativeOf.get(id) ?? id
  return same.membersOf.get(shown) ?? [id]
}

/**
 * [G2] The edits after which all of these are shown as `kept`, whatever was merged into what before: it is
 * given up for nobody, and every other for it.
 */
export function starEdits(kept: string, others: readonly string[], rows: Rows): readonly Edit[] {
  const row = actorRow(rows, kept)
  const links = row === undefined ? [] : sameAsOf(row)
  const cleared = links.map((other) => [`${sameAsField}/${other}`, null] as const)
  const own = { kind: mergedKind, id: kept, fields: Object.fromEntries(cleared) }
  const given = others.map((id) => ({
    kind: mergedKind,
    id,
    fields: { [`${sameAsField}/${kept}`]: true },
  }))
  return cleared.length === 0 ? given : [own, ...given]
}

/** The edits that take back that some of these were said to be others. */
function notOthers(ids: readonly string[], rows: Rows): readonly Edit[] {
  return ids.flatMap((id) => {
    const values = actorRow(rows, id)?.values ?? {}
    const said = ids.map((other) => `${notSameField}/${other}`).filter((r) => values[r] === true)
    const fields = Object.fromEntries(said.map((register) => [register, null]))
    return said.length === 0 ? [] : [{ kind: mergedKind, id, fields }]
  })
}

function recordsOf(ids: readonly string[], rows: Rows): readonly PlainRecord[] {
  return ids.flatMap((id) => {
    const row = actorRow(rows, id)
    const record = row === undefined ? null : recordOf(row)
    return record === null ? [] : [record]
  })
}

/** The fields that the kept actor must say itself, for what the person chose to be what is shown. */
function chosenFields(
  wish: MergeWish,
  others: readonly string[],
  rows: Rows,
  same: SameRecords,
): Readonly<Record<string, Json>> {
  const { keptId, choices = {} } = wish
  const before = membersWith(keptId, same).filter((id) => id !== keptId)
  const shown = combinedRecord(recordsOf([keptId, ...before], rows), actorCompanions) ?? {
    id: keptId,
  }
  const after = combinedRecord(recordsOf([keptId, ...others], rows), actorCompanions) ?? {
    id: keptId,
  }
  const fields: Record<string, Json> = {}
  for (const field of Object.keys(actorFields)) {
    const wanted = Object.hasOwn(choices, field) ? choices[field] : shown[field]
    // Of a set, all is shown.
    if (wanted === undefined || wanted === null || Array.isArray(wanted)) continue
    if (!sameJson(after[field] ?? null, wanted)) fields[field] = wanted
  }
  return fields
}

/**
 * [G1] [G3] The edits that merge actors, as groups where some were merged before. Each that is given up says
 * so, and the kept one says what was chosen of the others' values. Nothing else of either is touched.
 */
export function mergeEdits(wish: MergeWish, rows: Rows, same: SameRecords): readonly Edit[] {
  const { keptId } = wish
  const all = [...new Set([keptId, ...wish.givenUpIds].flatMap((id) => membersWith(id, same)))]
  const others = all.filter((id) => id !== keptId).sort()
  if (others.length === 0) return []
  const fields = chosenFields(wish, others, rows, same)
  const chosen = Object.keys(fields).length === 0 ? [] : [{ kind: mergedKind, id: keptId, fields }]
  return [...starEdits(keptId, others, rows), ...notOthers(all, rows), ...chosen]
}
