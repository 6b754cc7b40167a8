import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../../../renderer/state/history-store'
import { takenBackIds } from '../../../../renderer/ui/history/taken-back-ids'
import type { Stamp } from '../../../../shared/kernel/stamp'

function entry(id: string, about: { undoes?: string; redoes?: string } = {}): HistoryEntry {
  const { undoes, redoes } = about
  return {
    id: id as Stamp,
    at: 0,
    origin: 'typed',
    label: 'history.add.actor',
    ...(undoes === undefined ? {} : { undoes: undoes as Stamp }),
    ...(redoes === undefined ? {} : { redoes: redoes as Stamp }),
  }
}

describe('takenBackIds', () => {
  it('names what was undone', () => {
    const entries = [entry('a'), entry('b'), entry('c', { undoes: 'b' })]
    expect([...takenBackIds(entries)]).toEqual(['b'])
  })

  it('forgets what was redone', () => {
    const entries = [entry('a'), entry('b', { undoes: 'a' }), entry('c', { redoes: 'b' })]
    expect([...takenBackIds(entries)]).toEqual([])
  })

  it('names the first doing of what was undone, redone and undone again', () => {
    const entries = [
      entry('a'),
      entry('b', { undoes: 'a' }),
      entry('c', { redoes: 'b' }),
      entry('d', { undoes: 'c' }),
    ]
    expect([...takenBackIds(entries)]).toEqual(['a'])
  })

  it('keeps apart two actions undone one after the other, of which one is redone', () => {
    const entries = [
      entry('a'),
      entry('b'),
      entry('c', { undoes: 'b' }),
      entry('d', { undoes: 'a' }),
      entry('e', { redoes: 'd' }),
    ]
    expect([...takenBackIds(entries)]).toEqual(['b'])
  })
})
