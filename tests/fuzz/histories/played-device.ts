import { chainOf, takingBack } from '../../../renderer/actions/commit-chains'
import { memoryAfter } from '../../../renderer/actions/memory-after'
import { undoStackOf } from '../../../renderer/actions/undo-stack'
import type { Memory, StoredCommit } from '../../../renderer/data/territory-database'
import { tick } from '../../../renderer/data/territory-session'
import type { ReadTerritory } from '../../../renderer/state/read-tables'
import { readTables, updateTables } from '../../../renderer/state/read-tables'
import { applySets } from '../../../shared/change/apply'
import type { Change, ChangeSet, Origin } from '../../../shared/change/change-set'
import { compact } from '../../../shared/change/compact'
import { isErased, withoutErased } from '../../../shared/change/erase'
import { fullerSet } from '../../../shared/change/partial-set'
import { invert } from '../../../shared/change/invert'
import type { Row } from '../../../shared/change/row'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { stampDevice } from '../../../shared/kernel/stamp'

/** How the name of whoever works on a device begins: to be looked for where nobody's name may stand. */
export const personMark = 'ZQwho-'

/** A device as the product has it: rows, tables, the change sets that made them, and its own commits. */
export class PlayedDevice {
  readonly id: DeviceId
  readonly clockError: number
  readonly person: string
  readonly rows = new Map<string, Row>()
  readonly sets = new Map<Stamp, ChangeSet>()
  readonly commits: StoredCommit[] = []
  tables: ReadTerritory = readTables(this.rows)
  #memory: Memory

  constructor(id: string, clockError: number) {
    this.id = id as DeviceId
    this.clockError = clockError
    this.person = `${personMark}${id}`
    this.#memory = { id: 'memory', device: this.id, last: null, seen: null }
  }

  lookup = (key: string): Row | undefined => this.rows.get(key)

  /** The next reading of its clock. */
  tick(now: number): Stamp {
    const { stamp, memory } = tick(this.#memory, now + this.clockError)
    this.#memory = memory
    return stamp
  }

  /** Commits changes as one change set of its own; null where there are none. */
  say(now: number, origin: Origin, changes: readonly Change[]): ChangeSet | null {
    if (changes.length === 0) return null
    const stamp = this.tick(now)
    const set = { stamp, person: this.person, at: now + this.clockError, origin, changes }
    this.#commit({ id: stamp, at: set.at, origin, label: '', stamps: [stamp] }, [set])
    return set
  }

  /** Takes a commit back, or does it again: the changes that this asks for. */
  inverse(target: StoredCommit, direction: 'undo' | 'redo'): readonly Change[] {
    const { touched, undone, forgotten } = takingBack(this.commits, [target], direction)
    const targets = touched.map((stamp) => {
      const set = this.sets.get(stamp)
      if (set === undefined) throw new Error(`the change set ${stamp} is gone`)
      return set
    })
    const earlierOf = (stamp: Stamp): readonly ChangeSet[] =>
      [...this.sets.values()]
        .filter((set) => set.stamp < stamp && stampDevice(set.stamp) === stampDevice(stamp))
        .sort((left, right) => (left.stamp < right.stamp ? 1 : -1))
    const lookupSet = (stamp: Stamp): ChangeSet | undefined => this.sets.get(stamp)
    return invert(targets, this.lookup, lookupSet, this.id, undone, earlierOf, forgotten)
  }

  /** Commits what takes a commit back, or does it again. */
  flip(
    now: number,
    target: StoredCommit,
    direction: 'undo' | 'redo',
    changes: readonly Change[],
  ): ChangeSet {
    const stamp = this.tick(now)
    const at = now + this.clockError
    const { person } = this
    const set: ChangeSet = { stamp, person, at, origin: 'undo', changes }
    const about = direction === 'undo' ? { undoes: target.id } : { redoes: target.id }
    const sets = changes.length === 0 ? [] : [set]
    const stamps = sets.map((one) => one.stamp)
    this.#commit({ id: stamp, at, origin: 'undo', label: '', stamps, ...about }, sets)
    return set
  }

  /** The commits that may be taken back or done again, the nearest last. */
  stack(): ReturnType<typeof undoStackOf> {
    return undoStackOf(this.commits)
  }

  /** Every commit's id that is one thing with this one. */
  chainIds(commit: StoredCommit): readonly string[] {
    return (chainOf(this.commits, commit.id) ?? []).map(({ id }) => id)
  }

  /** Of change sets, those that are not there, and those that were there in part, filled. */
  fresh(sets: readonly ChangeSet[]): ReadonlyMap<Stamp, ChangeSet> {
    const fresh = new Map<Stamp, ChangeSet>()
    for (const set of sets) {
      const held = fresh.get(set.stamp) ?? this.sets.get(set.stamp)
      const now = held === undefined ? set : fullerSet(held, set)
      if (now !== null) fresh.set(set.stamp, now)
    }
    return fresh
  }

  /** Joins the change sets of a file, in the order given, or of a sync; null where nothing is new. */
  join(
    now: number,
    sets: readonly ChangeSet[],
    { origin, label }: Pick<StoredCommit, 'origin' | 'label'> = { origin: 'file', label: '' },
  ): StoredCommit | null {
    const fresh = [...this.fresh(sets).values()]
    if (fresh.length === 0) return null
    const memory = memoryAfter(this.#memory, fresh, now + this.clockError)
    if (memory.device !== this.id) throw new Error('the device takes a new name')
    this.#memory = memory
    const stamp = this.tick(now)
    const stamps = fresh.map((set) => set.stamp)
    const filled = stamps.filter((one) => this.sets.has(one))
    const at = now + this.clockError
    const inPart = filled.length === 0 ? {} : { filled }
    const commit = { id: stamp, at, origin, label, stamps, ...inPart }
    this.#commit(commit, fresh)
    return commit
  }

  /** Forgets what was superseded; false where there was nothing to forget. */
  compact(now: number): boolean {
    const sets = [...this.sets.values()]
    const compacted = compact(sets)
    if (compacted.every((set, index) => set.changes.length === sets[index]?.changes.length)) {
      if (JSON.stringify(compacted) === JSON.stringify(sets)) return false
    }
    for (const set of compacted) this.sets.set(set.stamp, set)
    const stamp = this.tick(now)
    const at = now + this.clockError
    this.commits.push({ id: stamp, at, origin: 'compact', label: '', stamps: [] })
    return true
  }

  /** The door: rows, tables, sets and commits go on together; what is said of erased records is destroyed. */
  #commit(commit: StoredCommit, sets: readonly ChangeSet[]): void {
    const changed = applySets(this.lookup, sets)
    for (const [key, row] of changed) this.rows.set(key, row)
    this.tables = updateTables(this.tables, this.rows, changed.values())
    for (const set of sets) this.sets.set(set.stamp, set)
    this.commits.push(commit)
    const isGone = (key: string): boolean => isErased(this.rows.get(key))
    if (![...this.rows.keys()].some(isGone)) return
    for (const [stamp, set] of this.sets) this.sets.set(stamp, withoutErased(set, isGone))
  }
}
