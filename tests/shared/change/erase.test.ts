import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { Change, ChangeSet } from '../../../shared/change/change-set'
import { erasureOf, isErased, withoutErased } from '../../../shared/change/erase'
import { invert } from '../../../shared/change/invert'
import { makeChanges } from '../../../shared/change/make-changes'
import { recordOf } from '../../../shared/change/record'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { applyAll } from './read-rows'

const device = 'aaaaaaaaaa' as DeviceId
const key = 'contact/c'

function set(time: number, changes: readonly Change[], by = device): ChangeSet {
  return { stamp: makeStamp(time, 0, by), person: 'A', at: time, origin: 'typed', changes }
}

const typed = set(1, [
  { kind: 'contact', id: 'c', values: { lastName: 'Durand', 'tags/x': true } },
  { kind: 'contact', id: 'd', values: { lastName: 'Petit' } },
])
const erasure = set(2, [erasureOf('contact', 'c')])
const elsewhere = set(
  3,
  [{ kind: 'contact', id: 'c', values: { phone: '0555' } }],
  'bbbbbbbbbb' as DeviceId,
)

describe('erasure', () => {
  it('[E1] [E2] leaves nothing of the record, whatever comes before or after', () => {
    const orders = [
      [typed, erasure, elsewhere],
      [erasure, elsewhere, typed],
      [elsewhere, typed, erasure],
    ]
    const texts = orders.map((order) => canonicalRows(applyAll(order).values()))
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).not.toContain('Durand')
    const row = applyAll([typed, erasure]).get(key)
    expect(isErased(row)).toBe(true)
    expect(row === undefined ? null : recordOf(row)).toBeNull()
    expect(row?.values).toEqual({ erased: true })
  })

  it('[E1] by two people at once is the same on both sides', () => {
    const other = set(9, [erasureOf('contact', 'c')], 'bbbbbbbbbb' as DeviceId)
    const left = canonicalRows(applyAll([typed, erasure, other]).values())
    expect(canonicalRows(applyAll([other, typed, erasure]).values())).toBe(left)
  })

  it('[E1] is not edited over, and undo brings nothing back', () => {
    const rows = applyAll([typed, erasure])
    const lookup = (one: string) => rows.get(one)
    const edit = { kind: 'contact', id: 'c', fields: { lastName: 'Durand', removed: null } }
    expect(makeChanges(lookup, [edit])).toEqual([])
    const sets = new Map<Stamp, ChangeSet>([typed, erasure].map((one) => [one.stamp, one]))
    expect(invert([erasure], lookup, (stamp) => sets.get(stamp), device)).toEqual([])
    const back = invert([typed], lookup, (stamp) => sets.get(stamp), device)
    expect(back.map(({ id }) => id)).toEqual(['d'])
  })

  it('[E2] takes what was said out of the sets, and keeps the sets', () => {
    const isGone = (one: string): boolean => one === key
    expect(withoutErased(typed, isGone).changes.map(({ id }) => id)).toEqual(['d'])
    expect(withoutErased(elsewhere, isGone)).toEqual({ ...elsewhere, changes: [] })
    const sneaky = set(4, [{ kind: 'contact', id: 'c', values: { erased: true, notes: 'x' } }])
    expect(withoutErased(sneaky, isGone).changes).toEqual([erasureOf('contact', 'c')])
    const rows = applySets(() => undefined, [sneaky])
    expect(rows.get(key)?.values).toEqual({ erased: true })
  })
})
