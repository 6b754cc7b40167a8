import type { Json } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import { isStamp, stampDevice } from '../kernel/stamp'
import { isErased } from './erase'
import { contextOf, covers, headsOf, latestOf } from './register'
import type { Head, Row } from './row'

/** The register that says a record is removed: `null`, or `{ knew }`, the stamps the remover knew of. */
export const removedRegister = 'removed'

/** [D1] All that a row's registers say and have superseded, one stamp a device. */
function recordContext(row: Row): readonly Stamp[] {
  const special = Object.entries(row.heads ?? {}).flatMap(([register, heads]) =>
    register === removedRegister ? [] : heads,
  )
  const plain: Head = { stamp: row.stamp, values: [], over: [] }
  const isPlainUsed = Object.keys(row.values).some(
    (register) => register !== removedRegister && !Object.hasOwn(row.heads ?? {}, register),
  )
  return contextOf(isPlainUsed ? [plain, ...special] : special)
}

/** The stamps that a removal knew; none where the value is not that of a removal this version writes. */
export function knownStamps(removal: Json): readonly Stamp[] {
  if (removal === null || typeof removal !== 'object' || Array.isArray(removal)) return []
  const knew = (removal as Readonly<Record<string, Json>>)['knew']
  if (!Array.isArray(knew)) return []
  return (knew as readonly Json[]).filter((stamp) => typeof stamp === 'string').filter(isStamp)
}

/**
 * [D1] Whether those who removed a record knew of what was said at a stamp: earlier, or with the removal. An
 * undo that leaves nothing said of it removes nothing, and what else it says may be news to them.
 */
export function knownTo(removals: readonly Head[]): (stamp: Stamp) => boolean {
  const known = removals.flatMap((head) => head.values).flatMap(knownStamps)
  const own = new Set(removals.filter(({ values }) => values.length > 0).map(({ stamp }) => stamp))
  return (stamp) => own.has(stamp) || covers(known, stamp)
}

/**
 * [D2] Whether a record is hidden: it was erased, or it was removed, nobody disagrees, and whoever did knew everything that
 * is said of it. An edit made without knowing of the removal keeps the record in sight, as a conflict.
 */
export function isRemoved(row: Row): boolean {
  if (isErased(row)) return true
  const heads = headsOf(row, removedRegister)
  const said = heads.flatMap((head) => head.values)
  if (said.length === 0 || said.includes(null)) return false
  return recordContext(row).every(knownTo(heads))
}

/** [D1] What a removal says when it is made now: the stamps that whoever removes the record knows of. */
export function removalValue(row: Row): Json {
  return { knew: [...recordContext(row)] }
}

/**
 * [U5] What removals say when they are said again, `since` something took them back: all that was said after
 * that is known to them now, and what they had missed before, they miss still. So the disagreement comes back.
 */
export function removalAgain(row: Row, removals: readonly Head[], since: Stamp): Json {
  const isKnown = knownTo(removals)
  const registers = new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])
  registers.delete(removedRegister)
  const missed = [...registers]
    .flatMap((register) => headsOf(row, register))
    .filter(({ stamp }) => stamp < since && !isKnown(stamp))
  const missing = new Set(missed.map(({ stamp }) => stampDevice(stamp)))
  const met = recordContext(row).filter((stamp) => !missing.has(stampDevice(stamp)))
  const knew = removals.flatMap((head) => head.values).flatMap(knownStamps)
  return { knew: [...latestOf([...knew, ...met])] }
}

/** Which records a record is the same as, or is not (same-record.ts): that says nothing of what it is. */
const samenessPattern = /^(sameAs|notSame)\//

/** A record as JSON: its id and its fields, sets as sorted arrays. */
export type PlainRecord = { readonly id: string } & Readonly<Record<string, Json>>

/**
 * A row as the screens read it; null where the record is removed, or where nothing is said of it any more
 * (its creation was undone). The parse of files and the forms see to it that values have their field's type.
 */
export function recordOf(row: Row): PlainRecord | null {
  if (isErased(row)) return null
  if (Object.hasOwn(row.values, removedRegister) && isRemoved(row)) return null
  const record: Record<string, Json> & { id: string } = { id: row.id }
  const sets = new Map<string, string[]>()
  let isEmpty = true
  for (const register of Object.keys(row.values)) {
    const value = row.values[register]
    if (value === null || value === undefined || register === removedRegister) continue
    isEmpty &&= samenessPattern.test(register)
    const slash = register.indexOf('/')
    if (slash < 0) {
      record[register] = value
      continue
    }
    const field = register.slice(0, slash)
    const elements = sets.get(field)
    if (elements !== undefined) elements.push(register.slice(slash + 1))
    else {
      const made = [register.slice(slash + 1)]
      sets.set(field, made)
      record[field] = made
    }
  }
  if (isEmpty) return null
  for (const elements of sets.values()) elements.sort()
  return record
}
