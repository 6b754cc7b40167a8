import fc from 'fast-check'
import { expect, it } from 'vitest'
import { restoringChanges } from '../../../renderer/actions/restoring-changes'
import { applySet, applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import { recordOf } from '../../../shared/change/record'
import type { Row } from '../../../shared/change/row'
import { rowKey } from '../../../shared/change/row'
import { canonicalJson } from '../../../shared/kernel/json'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

const first = 'device0000' as DeviceId
const devices = [first, 'device0001' as DeviceId, 'device0002' as DeviceId]

const step = fc.record({
  device: fc.constantFrom(...devices),
  /** Hears all that was said before it speaks, or speaks in ignorance. */
  hears: fc.boolean(),
  id: fc.constantFrom('a', 'b', 'c'),
  what: fc.oneof(
    fc.record({ name: fc.constantFrom('x', 'y', null) }),
    fc.record({ website: fc.constantFrom('x.fr', null) }),
    fc.record({ tags: fc.subarray(['p', 'q', 'r']) }),
    fc.constant('remove' as const),
    fc.constant({ removed: null }),
  ),
})

const history = fc.record({
  steps: fc.array(step, { maxLength: 40 }),
  /** How much of it the backup has. */
  backup: fc.nat({ max: 40 }),
})

/** Says each step in turn; what a device knows is all sets, or only its own. */
function say(
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
): ChangeSet[] {
  const sets: ChangeSet[] = []
  for (const [index, { device, hears, id, what }] of steps.entries()) {
    const heard = hears ? sets : sets.filter((set) => set.stamp.endsWith(device))
    const rows = applySets(() => undefined, heard)
    const row = rows.get(rowKey('actor', id))
    const removal = row === undefined ? null : removalOf(row)
    const edit = what === 'remove' ? removal : { kind: 'actor', id, fields: what }
    if (edit === null) continue
    const changes = makeChanges((key) => rows.get(key), [edit])
    const stamp = makeStamp(1_790_000_000_000 + index, 0, device)
    if (changes.length > 0) sets.push({ stamp, person: '', at: 0, origin: 'typed', changes })
  }
  return sets
}

const seen = (rows: ReadonlyMap<string, Row>): string =>
  [...rows.values()]
    .map(recordOf)
    .filter((record) => record !== null)
    .map((record) => canonicalJson(record))
    .sort()
    .join('\n')

it('going back shows what the backup showed, whoever said what in ignorance of whom', () => {
  fc.assert(
    fc.property(history, ({ steps, backup }) => {
      const sets = say(steps)
      const now = applySets(() => undefined, sets)
      const then = applySets(() => undefined, sets.slice(0, backup))
      const { changes, count } = restoringChanges(now, then)
      expect(changes).toHaveLength(count.back + count.changed + count.removed)
      const stamp = makeStamp(1_790_000_001_000, 0, first)
      const set = { stamp, person: '', at: 0, origin: 'typed', changes } as const
      const after = new Map(now)
      for (const [key, row] of applySet((known) => now.get(known), set)) after.set(key, row)
      expect(seen(after)).toBe(seen(then))
      expect(restoringChanges(after, then).changes).toEqual([])
    }),
    { numRuns: 500 },
  )
})
