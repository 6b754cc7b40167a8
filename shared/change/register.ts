import type { Json } from '../kernel/json'
import { canonicalJson } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import { stampDevice } from '../kernel/stamp'
import type { Head, Row } from './row'

/** [R2] Whether an assertion says that another is superseded: it lists that device's stamp, or a later one. */
export function covers(over: readonly Stamp[], stamp: Stamp): boolean {
  if (over.length === 0) return false
  const device = stampDevice(stamp)
  return over.some((known) => stampDevice(known) === device && known >= stamp)
}

/** The order of heads. */
export function byStamp(left: Head, right: Head): number {
  return left.stamp < right.stamp ? -1 : 1
}

/**
 * [R3] Adds an assertion to a register's heads: the heads it supersedes go, and it stays unless a head
 * supersedes it. The same heads come back, in the order of their stamps, whatever the order of arrival.
 */
export function addHead(heads: readonly Head[], added: Head): readonly Head[] {
  for (const head of heads) {
    if (head.stamp === added.stamp || covers(head.over, added.stamp)) return heads
  }
  const kept =
    added.over.length === 0 ? heads : heads.filter((head) => !covers(added.over, head.stamp))
  const after = kept.findLastIndex((head) => head.stamp < added.stamp) + 1
  return kept.toSpliced(after, 0, added)
}

/** The heads of one register of a row; none where nothing was ever said of it. */
export function headsOf(row: Row | undefined, register: string): readonly Head[] {
  if (row === undefined) return []
  const special =
    row.heads !== undefined && Object.hasOwn(row.heads, register) ? row.heads[register] : undefined
  if (special !== undefined) return special
  const value = Object.hasOwn(row.values, register) ? row.values[register] : undefined
  return value === undefined ? [] : [{ stamp: row.stamp, values: [value], over: [] }]
}

/** [R4] The different things that heads say, the one to show last: that of the greatest stamp. */
export function sayings(heads: readonly Head[]): readonly Json[] {
  const [only, second] = heads
  if (only !== undefined && second === undefined && only.values.length < 2) return only.values
  // A hostile file may have a field said by thousands of devices: each is looked at once.
  const said = new Map<string, Json>()
  for (const value of heads.flatMap((head) => head.values)) {
    const text = canonicalJson(value)
    said.delete(text)
    said.set(text, value)
  }
  return [...said.values()]
}

/** [R4] What is shown of a register: the last of its sayings; undefined where nothing is said. */
export function shownOf(heads: readonly Head[]): Json | undefined {
  return heads.findLast((head) => head.values.length > 0)?.values.at(-1)
}

/**
 * [R5] What an assertion made now, knowing these heads, supersedes: the heads, and all that they
 * superseded, one stamp a device. So a head alone tells for ever what it made obsolete.
 */
export function contextOf(heads: readonly Head[]): readonly Stamp[] {
  return latestOf(heads.flatMap((head) => [head.stamp, ...head.over]))
}

/** The last stamp of each device, in order. */
export function latestOf(stamps: readonly Stamp[]): readonly Stamp[] {
  const latest = new Map<string, Stamp>()
  for (const stamp of stamps) {
    const device = stampDevice(stamp)
    const known = latest.get(device)
    if (known === undefined || stamp > known) latest.set(device, stamp)
  }
  return [...latest.values()].sort()
}
