import type { Json } from '../kernel/json'
import type { DeviceId, Stamp } from '../kernel/stamp'
import { stampDevice } from '../kernel/stamp'
import type { RowLookup } from './apply'
import { headOf, registersOf } from './apply'
import type { Change, ChangeSet } from './change-set'
import { isErased } from './erase'
import { byStamp, contextOf, covers, headsOf, sayings } from './register'
import { removalAgain, removedRegister } from './record'
import type { Head, Row } from './row'
import { rowKey } from './row'

/** How `invert` finds a change set by its stamp; undefined where compaction has let it go. */
export type SetLookup = (stamp: Stamp) => ChangeSet | undefined

/**
 * How `invert` finds what the device of a stamp had said before it: change sets, the newest first. Asked where
 * a set is known by its heading alone (another device had compacted it), or not at all.
 */
export type EarlierLookup = (stamp: Stamp) => readonly ChangeSet[]

/** Finds what a set says of one register. A set speaks of a record once, but imports are long: hence the index. */
type Sayings = (stamp: Stamp, key: string, register: string) => Head | undefined

interface Index {
  readonly find: Sayings
  /** [U9] The last that the device of a stamp had said of the register before, where that is here. */
  readonly findEarlier: Sayings
}

function indexSayings(lookupSet: SetLookup, earlierOf: EarlierLookup): Index {
  const indexes = new Map<Stamp, Map<string, Change>>()
  const findIn = (
    stamp: Stamp,
    set: () => ChangeSet | undefined,
    key: string,
    register: string,
  ): Head | undefined => {
    let index = indexes.get(stamp)
    if (index === undefined) {
      const changes = set()?.changes ?? []
      index = new Map(changes.map((change) => [rowKey(change.kind, change.id), change]))
      indexes.set(stamp, index)
    }
    const change = index.get(key)
    if (change === undefined || !registersOf(change).includes(register)) return undefined
    return headOf(change, register, stamp)
  }
  return {
    find: (stamp, key, register) => findIn(stamp, () => lookupSet(stamp), key, register),
    findEarlier: (before, key, register) => {
      for (const set of earlierOf(before)) {
        const head = findIn(set.stamp, () => set, key, register)
        if (head !== undefined) return head
      }
      return undefined
    },
  }
}

type IsGone = (head: Head) => boolean

/**
 * [U8] Whether an undone head is to be as if it had never been. An undo from before a compaction is not: what
 * it took back is forgotten, and with it all that stood behind, so that what it says is all that is left.
 */
function goneUnder(
  undone: ReadonlySet<Stamp>,
  forgotten: ReadonlySet<Stamp>,
  find: (stamp: Stamp) => Head | undefined,
): IsGone {
  const isLast = ({ stamp, over }: Head): boolean =>
    forgotten.has(stamp) && over.every((behind) => find(behind) === undefined)
  return (head) => undone.has(head.stamp) && !isLast(head)
}

interface Restored {
  readonly heads: readonly Head[]
  /** What is gone, and was looked behind to find them. */
  readonly behind: readonly Head[]
}

/**
 * What a register would say if the undone sets had never been: the last assertions, of those that the
 * undone heads superseded, that nothing else supersedes. An undone set in the chain is looked behind.
 */
function restored(
  isGone: IsGone,
  heads: readonly Head[],
  find: (stamp: Stamp) => Head | undefined,
  findEarlier: (stamp: Stamp) => Head | undefined,
): Restored {
  const found = new Map<Stamp, Head>()
  const behind: Head[] = []
  const visited = new Set<Stamp>()
  const queue = heads.filter(isGone).flatMap((head) => head.over)
  for (let stamp = queue.pop(); stamp !== undefined; stamp = queue.pop()) {
    if (visited.has(stamp)) continue
    visited.add(stamp)
    const head = find(stamp) ?? findEarlier(stamp)
    if (head === undefined) continue
    if (isGone(head)) {
      behind.push(head)
      queue.push(...head.over)
    } else found.set(head.stamp, head)
  }
  const others = [...found.values(), ...heads.filter((head) => !isGone(head))]
  const last = [...found.values()].filter(
    (head) => !others.some((other) => covers(other.over, head.stamp)),
  )
  return { heads: last, behind }
}

/** [R6] What the device itself said earlier, and others have superseded since: no head, but in their contexts. */
function saidBefore(heads: readonly Head[], device: DeviceId): readonly Head[] {
  return heads
    .flatMap((head) => head.over)
    .filter((stamp) => stampDevice(stamp) === device)
    .map((stamp) => ({ stamp, values: [], over: [] }))
}

function removalsAmong(heads: readonly Head[]): readonly Head[] {
  return heads
    .map((head) => ({ ...head, values: head.values.filter((value) => value !== null) }))
    .filter((head) => head.values.length > 0)
}

/**
 * [U5] A removal that is said again is said by one who knows what the record has become since, and what they
 * knew each time that they said it again before (`resaid`).
 */
function removeNow(
  heads: readonly Head[],
  row: Row | undefined,
  gone: readonly Head[],
  resaid: readonly Head[],
): readonly Head[] {
  const since = gone.at(-1)?.stamp
  if (row === undefined || since === undefined) return heads
  const removals = [...removalsAmong(heads), ...removalsAmong(resaid)]
  const removed = removalAgain(row, removals, since)
  const said = (value: Json): Json => (value === null ? null : removed)
  return heads.map((head) => ({ ...head, values: head.values.map(said) }))
}

/**
 * [U1] What `device` must say so that some change sets are undone: each register they still decide goes
 * back to what it was without them, and what was said after them stays. Undoing an undo does again.
 * [U2] A device always supersedes its own head, so that one stamp a device tells what is superseded;
 * where its own head is to stay, it is said again.
 * [U7] `undone` may name more than the sets whose registers are looked at: what was taken back before, and
 * what took it back, must not come back with what is looked for behind them.
 * [U8] `forgotten` names what took back before a compaction: of that, nothing may be left to look behind.
 */
export function invert(
  sets: readonly ChangeSet[],
  lookup: RowLookup,
  lookupSet: SetLookup,
  device: DeviceId,
  undone: ReadonlySet<Stamp> = new Set(sets.map((set) => set.stamp)),
  earlierOf: EarlierLookup = () => [],
  forgotten: ReadonlySet<Stamp> = new Set(),
): readonly Change[] {
  const { find, findEarlier } = indexSayings(lookupSet, earlierOf)
  const touched = new Map<string, { kind: string; id: string; registers: Set<string> }>()
  for (const change of sets.flatMap((set) => set.changes)) {
    const key = rowKey(change.kind, change.id)
    const entry = touched.get(key) ?? { kind: change.kind, id: change.id, registers: new Set() }
    for (const register of registersOf(change)) entry.registers.add(register)
    touched.set(key, entry)
  }
  const changes: Change[] = []
  for (const [key, { kind, id, registers }] of touched) {
    if (isErased(lookup(key))) continue
    const values: Record<string, Json> = {}
    const several: Record<string, readonly Json[]> = {}
    const over: Record<string, readonly Stamp[]> = {}
    for (const register of registers) {
      const heads = headsOf(lookup(key), register)
      const findHere = (stamp: Stamp): Head | undefined => find(stamp, key, register)
      const isGone = goneUnder(undone, forgotten, findHere)
      const gone = heads.filter(isGone)
      if (gone.length === 0) continue
      const own = heads.filter((head) => !isGone(head) && stampDevice(head.stamp) === device)
      const back = restored(isGone, heads, findHere, (stamp) => findEarlier(stamp, key, register))
      const again = [...back.heads, ...own].sort(byStamp)
      const isResaid = ({ stamp }: Head): boolean =>
        stampDevice(stamp) === device && lookupSet(stamp)?.origin === 'undo'
      const said = sayings(
        register === removedRegister
          ? removeNow(again, lookup(key), gone, back.behind.filter(isResaid))
          : again,
      )
      over[register] = contextOf([...gone, ...own, ...saidBefore(heads, device)])
      const [only, second] = said
      if (only !== undefined && second === undefined) values[register] = only
      else several[register] = said
    }
    if (Object.keys(over).length === 0) continue
    const change = { kind, id, values, over }
    changes.push(Object.keys(several).length === 0 ? change : { ...change, several })
  }
  return changes
}
