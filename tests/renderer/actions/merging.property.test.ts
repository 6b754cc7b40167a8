import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySet, applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { invert } from '../../../shared/change/invert'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import type { PlainRecord } from '../../../shared/change/record'
import { recordOf } from '../../../shared/change/record'
import type { Row } from '../../../shared/change/row'
import { rowKey } from '../../../shared/change/row'
import { canonicalJson } from '../../../shared/kernel/json'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { editsOfMerged } from '../../../renderer/actions/edits-of-merged'
import { apartEdits, notSameEdits } from '../../../renderer/actions/merge-apart'
import { mergeEdits } from '../../../renderer/actions/merge-edits'
import type { ReadTerritory } from '../../../renderer/state/read-tables'
import { readTables, updateTables } from '../../../renderer/state/read-tables'

const ids = ['a1', 'b2', 'c3', 'd4', 'e5']

/** One computer: what it knows, and what its screens show, brought up to date as the app does. */
class Computer {
  readonly rows = new Map<string, Row>()
  readonly sets = new Map<Stamp, ChangeSet>()
  readonly own: Stamp[] = []
  shown: ReadTerritory = readTables(this.rows)
  readonly #device: DeviceId
  #time: number

  constructor(name: string, time: number) {
    this.#device = name.padEnd(10, '0') as DeviceId
    this.#time = time
  }

  /** As screens do, so that the tables are kept up to date and not made anew. */
  look(): void {
    expect(this.shown.tables.membership.byId.size).toBeLessThanOrEqual(ids.length)
  }

  visible(): readonly string[] {
    return [...this.shown.tables.actor.byId.keys()].sort()
  }

  edit(edits: readonly Edit[]): void {
    const changes = makeChanges(
      (key) => this.rows.get(key),
      editsOfMerged(edits, this.rows, this.shown.same),
    )
    this.#say(changes)
  }

  undo(): void {
    const stamp = this.own.pop()
    const set = stamp === undefined ? undefined : this.sets.get(stamp)
    if (set === undefined) return
    const lookup = (key: string): Row | undefined => this.rows.get(key)
    this.#say(
      invert([set], lookup, (other) => this.sets.get(other), this.#device),
      true,
    )
  }

  join(other: Computer): void {
    for (const set of other.sets.values()) this.#take(set)
  }

  #say(changes: ChangeSet['changes'], isUndo = false): void {
    if (changes.length === 0) return
    this.#time += 1000
    const stamp = makeStamp(this.#time, 0, this.#device)
    if (!isUndo) this.own.push(stamp)
    this.#take({ stamp, person: this.#device, at: this.#time, origin: 'typed', changes })
  }

  #take(set: ChangeSet): void {
    if (this.sets.has(set.stamp)) return
    this.sets.set(set.stamp, set)
    const changed = applySet((key) => this.rows.get(key), set)
    for (const [key, row] of changed) this.rows.set(key, row)
    this.shown = updateTables(this.shown, this.rows, changed.values())
    this.look()
  }
}

type Step =
  | { readonly kind: 'merge'; readonly who: number; readonly kept: number; readonly other: number }
  | { readonly kind: 'apart' | 'remove'; readonly who: number; readonly which: number }
  | {
      readonly kind: 'notSame'
      readonly who: number
      readonly kept: number
      readonly other: number
    }
  | {
      readonly kind: 'edit'
      readonly who: number
      readonly which: number
      readonly field: 'name' | 'website' | 'tags'
      readonly value: number
    }
  | { readonly kind: 'undo'; readonly who: number }
  | { readonly kind: 'join'; readonly who: number; readonly from: number }

const n = fc.nat(5)
const pair = { who: n, kept: n, other: n }
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('merge' as const), ...pair }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('notSame' as const), ...pair }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('apart' as const), who: n, which: n }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), who: n, which: n }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who: n,
      which: n,
      field: fc.constantFrom('name' as const, 'website' as const, 'tags' as const),
      value: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), who: n }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), who: n, from: n }) },
)

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)]
}

/** All that a person can name: the shown actors and, to take apart, those behind them. */
function run(computers: readonly Computer[], step: Step): void {
  const computer = at(computers, step.who)
  if (computer === undefined) return
  const { rows } = computer
  const { same } = computer.shown
  const seen = computer.visible()
  switch (step.kind) {
    case 'merge':
    case 'notSame': {
      const kept = at(seen, step.kept)
      const other = at(seen, step.other)
      if (kept === undefined || other === undefined || kept === other) return
      const wish = { keptId: kept, givenUpIds: [other] }
      computer.edit(
        step.kind === 'merge' ? mergeEdits(wish, rows, same) : notSameEdits(kept, other),
      )
      // What the person asked for is what they see.
      if (step.kind === 'merge') {
        expect(computer.visible()).toContain(kept)
        expect(computer.shown.same.representativeOf.get(other)).toBe(kept)
      }
      return
    }
    case 'apart': {
      const members = [...same.membersOf.values()].flat()
      const id = at(members, step.which)
      if (id === undefined) return
      const mates = same.membersOf.get(same.representativeOf.get(id) ?? id) ?? []
      computer.edit(apartEdits(id, rows, same))
      const after = computer.shown.same
      expect(computer.visible()).toContain(id)
      expect(after.membersOf.has(id) || after.representativeOf.has(id)).toBe(false)
      // The others stay together, and nobody else is touched.
      const rest = mates.filter((mate) => mate !== id)
      const shownAs = new Set(rest.map((mate) => after.representativeOf.get(mate) ?? mate))
      expect(shownAs.size).toBe(1)
      return
    }
    case 'remove': {
      const id = at(seen, step.which)
      if (id === undefined) return
      const members = same.membersOf.get(id) ?? [id]
      const gone = members.flatMap((member) => rows.get(rowKey('actor', member)) ?? [])
      computer.edit(gone.map(removalOf))
      expect(computer.visible()).not.toContain(id)
      return
    }
    case 'edit': {
      const id = at(seen, step.which)
      if (id === undefined) return
      const text = `v${String(step.value)}`
      const value = step.field === 'tags' ? [text] : step.value === 0 ? null : text
      computer.edit([{ kind: 'actor', id, fields: { [step.field]: value } }])
      const said = computer.shown.tables.actor.byId.get(id)?.[step.field]
      expect(said ?? null).toEqual(value)
      return
    }
    case 'undo':
      computer.undo()
      return
    case 'join': {
      const from = at(computers, step.from)
      if (from !== undefined) computer.join(from)
    }
  }
}

/** The groups as an independent reader finds them: flood the links, whichever way they point. */
function floodedGroups(rows: ReadonlyMap<string, Row>): ReadonlyMap<string, string> {
  const links = [...rows.values()].flatMap((row) =>
    Object.entries(row.values)
      .filter(([register, value]) => register.startsWith('sameAs/') && value === true)
      .map(([register]) => [row.id, register.slice('sameAs/'.length)] as const),
  )
  const label = new Map([...rows.values()].map(({ id }) => [id, id]))
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false
    for (const [left, right] of links) {
      const [one, other] = [label.get(left) ?? left, label.get(right) ?? right]
      const least = one < other ? one : other
      if (one === other) continue
      label.set(left, least)
      label.set(right, least)
      hasMoved = true
    }
  }
  return label
}

function tablesText({ tables }: ReadTerritory): string {
  return [...tables.actor.byId.values(), ...tables.membership.byId.values()]
    .map((record) => canonicalJson(record as PlainRecord))
    .sort()
    .join('\n')
}

describe('merging on several computers', () => {
  it('[G1] [G2] [G3] ends equal on all of them and as a replay in another order, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(steps, { minLength: 4, maxLength: 40, size: 'max' }),
        fc.integer({ min: -3, max: 3 }),
        (history, years) => {
          const clock = (k: number): number => 1_750_000_000_000 + k * years * 31_536_000_000
          const computers = ['ana', 'bob', 'cid'].map((name, k) => new Computer(name, clock(k)))
          const [first] = computers
          if (first === undefined) return
          first.edit([
            ...ids.map((id) => ({
              kind: 'actor',
              id,
              fields: { name: id, [`tags/${id}`]: true, notes: id },
            })),
            ...ids.map((id) => ({ kind: 'membership', id, fields: { actor: id, alliance: 'x' } })),
          ])
          for (const other of computers) other.join(first)
          for (const step of history) run(computers, step)
          // Files exchanged, in both orders.
          for (const one of computers) for (const other of computers) one.join(other)
          for (const one of computers.toReversed()) for (const other of computers) other.join(one)
          const text = canonicalRows(first.rows.values())
          const shown = tablesText(first.shown)
          for (const computer of computers) {
            expect(canonicalRows(computer.rows.values())).toBe(text)
            expect(tablesText(computer.shown)).toBe(shown)
          }
          // Replayed, the last first, and read anew.
          const replayed = applySets(() => undefined, [...first.sets.values()].toReversed())
          expect(canonicalRows(replayed.values())).toBe(text)
          const anew = readTables(replayed)
          expect(tablesText(anew)).toBe(shown)
          // Whoever is shown as one is tied, and whoever is tied and in sight is shown as one.
          const label = floodedGroups(replayed)
          const inSight = [...replayed.values()].filter(
            (row) => row.kind === 'actor' && recordOf(row) !== null,
          )
          const { representativeOf } = anew.same
          for (const left of inSight) {
            for (const right of inSight) {
              const isTied = label.get(left.id) === label.get(right.id)
              const shownAs = (row: Row): string => representativeOf.get(row.id) ?? row.id
              expect(shownAs(left) === shownAs(right)).toBe(isTied)
            }
          }
          // What anyone says that is in sight, the shown one says, or says otherwise.
          for (const row of inSight) {
            const said = recordOf(row) ?? { id: row.id }
            const merged = anew.tables.actor.byId.get(representativeOf.get(row.id) ?? row.id)
            expect(Object.keys(merged ?? {})).toEqual(expect.arrayContaining(Object.keys(said)))
            const tags = (said['tags'] ?? []) as readonly string[]
            expect(merged?.tags ?? []).toEqual(expect.arrayContaining([...tags]))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
