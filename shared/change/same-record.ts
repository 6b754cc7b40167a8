import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { PlainRecord } from './record'
import { recordOf } from './record'
import type { Row } from './row'

/** The set in which a record names those it is the same as: it was given up for them. */
export const sameAsField = 'sameAs'
/** The set in which a record names those that a person judged to be others, however alike they look. */
export const notSameField = 'notSame'

/** [G1] Which records of one kind stand for one and the same thing. */
export interface SameRecords {
  /** The record that each given-up record is shown as. Records that were never merged are not in it. */
  readonly representativeOf: ReadonlyMap<string, string>
  /** All records, its own first, that a representative is shown for. */
  readonly membersOf: ReadonlyMap<string, readonly string[]>
  /** Every record that says it is the same as another or that another names so, in sight or not. */
  readonly linked: ReadonlySet<string>
}

export const noSameRecords: SameRecords = {
  representativeOf: new Map(),
  membersOf: new Map(),
  linked: new Set(),
}

const prefix = `${sameAsField}/`

/** The records that a row says it is the same as. */
export function sameAsOf(row: Row): readonly string[] {
  const named: string[] = []
  for (const register in row.values) {
    if (!register.startsWith(prefix) || row.values[register] !== true) continue
    const other = register.slice(prefix.length)
    if (other !== row.id) named.push(other)
  }
  return named
}

function rootOf(parents: Map<string, string>, id: string): string {
  let root = id
  for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
    root = up
  // Path compression: a long chain is walked once.
  for (let at = id; at !== root;) {
    const up = parents.get(at) ?? root
    parents.set(at, root)
    at = up
  }
  return root
}

/** The groups of ids that are linked to each other, whichever way and through whom (union-find). */
function linkedGroups(links: Iterable<readonly [string, string]>): Iterable<readonly string[]> {
  const parents = new Map<string, string>()
  for (const [left, right] of links) {
    for (const id of [left, right]) if (!parents.has(id)) parents.set(id, id)
    parents.set(rootOf(parents, left), rootOf(parents, right))
  }
  const groups = new Map<string, string[]>()
  for (const id of parents.keys()) {
    const root = rootOf(parents, id)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [id])
    else group.push(id)
  }
  return groups.values()
}

/**
 * [G1] [G2] Reads off the rows of one kind which records are the same. Sameness is symmetric and transitive,
 * so it does not matter who merged what into what first. Shown is the record that was given up for no other
 * one in sight; where there is none (opposite ways at once) or several, the one of the smallest id.
 */
export function sameRecords(rows: Iterable<Row>): SameRecords {
  const links: (readonly [string, string])[] = []
  const byId = new Map<string, Row>()
  for (const row of rows) {
    byId.set(row.id, row)
    for (const other of sameAsOf(row)) links.push([row.id, other])
  }
  if (links.length === 0) return noSameRecords
  const representativeOf = new Map<string, string>()
  const membersOf = new Map<string, readonly string[]>()
  for (const group of linkedGroups(links)) {
    const visible = group.filter((id) => {
      const row = byId.get(id)
      return row !== undefined && recordOf(row) !== null
    })
    if (visible.length < 2) continue
    const kept = visible.filter((id) => {
      const row = byId.get(id)
      return row !== undefined && !sameAsOf(row).some((other) => visible.includes(other))
    })
    const [shown = ''] = [...(kept.length === 0 ? visible : kept)].sort()
    const others = visible.filter((id) => id !== shown).sort()
    membersOf.set(shown, [shown, ...others])
    for (const other of others) representativeOf.set(other, shown)
  }
  return { representativeOf, membersOf, linked: new Set(links.flat()) }
}

function united(left: readonly Json[], right: readonly Json[]): readonly Json[] {
  return [...new Set([...left, ...right].map(String))].sort()
}

/** By field, the one that it says more of: a street is one of its commune. */
export type Companions = Readonly<Record<string, string>>

/** Whether a record says of a field's companion otherwise than what is shown: its word would mislead. */
function isOfAnother(
  field: string,
  record: PlainRecord,
  shown: Readonly<Record<string, Json>>,
  companions: Companions,
): boolean {
  const lead = Object.hasOwn(companions, field) ? companions[field] : undefined
  if (lead === undefined) return false
  const here = shown[lead]
  const there = record[lead]
  return here !== undefined && there !== undefined && !sameJson(here, there)
}

/**
 * [G3] What records that are the same say together, the representative's first: of a field, the first that
 * says something, and says the same of its companion; of a set, all. What the others say is still there, in
 * their own rows.
 */
export function combinedRecord(
  records: readonly PlainRecord[],
  companions: Companions = {},
): PlainRecord | null {
  const [first, ...others] = records
  if (first === undefined) return null
  const combined: Record<string, Json> & { id: string } = { ...first }
  for (const other of others) {
    for (const [field, value] of Object.entries(other)) {
      const said = combined[field]
      if (said === undefined) {
        if (!isOfAnother(field, other, combined, companions)) combined[field] = value
      } else if (Array.isArray(said) && Array.isArray(value)) {
        combined[field] = united(said as readonly Json[], value as readonly Json[])
      }
    }
  }
  return combined
}
