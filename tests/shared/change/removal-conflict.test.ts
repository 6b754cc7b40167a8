import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import { conflictsOf } from '../../../shared/change/conflict'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import type { Row } from '../../../shared/change/row'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

function said(time: number, device: string, row: Row | undefined, edit: Edit): ChangeSet {
  const stamp = makeStamp(time, 0, device.repeat(10) as DeviceId)
  const changes = makeChanges(() => row, [edit])
  return { stamp, person: device, at: time, origin: 'typed', changes }
}

function rowOf(...sets: readonly ChangeSet[]): Row {
  const [row] = applySets(() => undefined, sets).values()
  if (row === undefined) throw new Error('no row')
  return row
}

const name = (value: string): Edit => ({ kind: 'actor', id: 'r', fields: { name: value } })

describe('the conflict of a removal', () => {
  it('[K2] names the edits that the removal did not know of, and no other, on every device', () => {
    const made = said(1, 'a', undefined, name('A'))
    const removed = said(2, 'a', rowOf(made), removalOf(rowOf(made)))
    const elsewhere = said(3, 'b', undefined, { ...name('A'), fields: { name: 'A', notes: 'B' } })
    for (const sets of [
      [made, removed, elsewhere],
      [elsewhere, removed, made],
    ]) {
      const conflict = conflictsOf(rowOf(...sets)).find(({ register }) => register === 'removed')
      expect(conflict?.heads.map(({ stamp }) => stamp)).toEqual([removed.stamp, elsewhere.stamp])
    }
  })
})
