import { expect, it } from 'vitest'
import type { HistoryEntry } from '../../../../renderer/state/history-store'
import { boundsOf, reachOf } from '../../../../renderer/ui/history/reach-of'
import { takenBackIds } from '../../../../renderer/ui/history/taken-back-ids'
import type { Stamp } from '../../../../shared/kernel/stamp'

function entry(id: string, fields: Partial<HistoryEntry> = {}): HistoryEntry {
  return { id: id as Stamp, at: 0, origin: 'typed', label: 'history.join', ...fields }
}

const reaches = (entries: readonly HistoryEntry[]) => {
  const takenBack = takenBackIds(entries)
  return entries.map((one) => reachOf(one, boundsOf(entries), takenBack))
}

it('offers to take back all that was done but the first action, and what nothing takes back', () => {
  const entries = [
    entry('1'),
    entry('2', { origin: 'file' }),
    entry('3', { origin: 'erase' }),
    entry('5', { origin: 'import' }),
  ]
  expect(reaches(entries)).toEqual([null, 'take-back', null, 'take-back'])
})

it('offers to do again what stands taken back, and nothing about the taking back itself', () => {
  const undoing = entry('3', { origin: 'undo', undoes: '2' as Stamp })
  const redoing = entry('4', { origin: 'undo', redoes: '3' as Stamp })
  const entries = [entry('1'), entry('2', { origin: 'file' }), undoing]
  expect(reaches(entries)).toEqual([null, 'bring-back', null])
  expect(reaches([...entries, redoing])).toEqual([null, 'take-back', null, null])
})

it('offers the same about a file that was joined again as about its first joining', () => {
  const entries = [
    entry('1'),
    entry('2', { origin: 'file' }),
    entry('3', { origin: 'undo', undoes: '2' as Stamp }),
    entry('4', { origin: 'file', redoes: '3' as Stamp }),
  ]
  expect(reaches(entries)).toEqual([null, 'take-back', null, 'take-back'])
  const again = [...entries, entry('5', { origin: 'undo', undoes: '4' as Stamp })]
  expect(reaches(again)).toEqual([null, 'bring-back', null, 'bring-back', null])
})

it('offers of what was done before the history was made lighter only to join files again', () => {
  const entries = [
    entry('1'),
    entry('2', { origin: 'file' }),
    entry('3', { origin: 'file' }),
    entry('4'),
    entry('5', { origin: 'undo', undoes: '4' as Stamp }),
    entry('6', { origin: 'undo', undoes: '3' as Stamp }),
    entry('7', { origin: 'compact' }),
    entry('8'),
  ]
  expect(reaches(entries)).toEqual([null, null, 'bring-back', null, null, null, null, 'take-back'])
})
