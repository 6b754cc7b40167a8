import { describe, expect, it } from 'vitest'
import type { Change, ChangeSet } from '../../../shared/change/change-set'
import { historyOf, valueAfter } from '../../../shared/change/history-of'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'

const stamp = (time: number, device = 'anne'): Stamp =>
  makeStamp(time, 0, device.padEnd(10, '0') as DeviceId)

function said(at: Stamp, values: Change['values'], rest: Partial<Change> = {}): ChangeSet {
  const change = { kind: 'actor', id: 'a', values, ...rest }
  return { stamp: at, person: 'Anne', at: 0, origin: 'typed', changes: [change] }
}

const history = (...sets: readonly ChangeSet[]) => historyOf(sets, 'actor', ['a'])

describe('the history of a record', () => {
  it('tells the latest first, whatever order the sets come in', () => {
    const first = said(stamp(1), { name: 'A' })
    const second = said(stamp(2), { name: 'B' }, { over: { name: [stamp(1)] } })
    const events = history(second, first)
    expect(events.map(({ stamp: at, how }) => [at, how])).toEqual([
      [stamp(2), 'changed'],
      [stamp(1), 'added'],
    ])
    expect(events[0]?.fields).toMatchObject([{ field: 'name', before: ['A'], after: ['B'] }])
  })

  it('[S3] puts what a clock of the year 2040 said before what superseded it', () => {
    const ahead = said(stamp(9e12, 'bob'), { name: 'A' })
    const after = said(stamp(5), { name: 'B' }, { over: { name: [stamp(9e12, 'bob')] } })
    expect(history(ahead, after).map((event) => event.stamp)).toEqual([after.stamp, ahead.stamp])
  })

  it('[K1] says on both sides that two people said different things at once', () => {
    const events = history(
      said(stamp(1), { name: 'A' }),
      said(stamp(2), { name: 'B' }, { over: { name: [stamp(1)] } }),
      said(stamp(3, 'bob'), { name: 'C' }, { over: { name: [stamp(1)] } }),
      said(stamp(4), { name: 'D' }, { over: { name: [stamp(2), stamp(3, 'bob')] } }),
    )
    const besides = events.map(({ fields: [name] }) => name?.kind === 'value' && name.beside)
    expect(besides).toEqual([[], ['B'], ['C'], []])
    // The resolution took the place of both.
    expect(events[0]?.fields[0]).toMatchObject({ before: ['B', 'C'], isForgotten: false })
  })

  it('tells what was added to a set and taken out of it, and the whole set at each moment', () => {
    const events = history(
      said(stamp(1), { 'tags/eau': true, 'tags/bois': true }),
      said(stamp(2), { 'tags/eau': null, 'tags/sol': true }, { over: { 'tags/eau': [stamp(1)] } }),
    )
    expect(events.map(({ fields }) => fields)).toMatchObject([
      [{ kind: 'set', field: 'tags', added: ['sol'], gone: ['eau'], after: ['bois', 'sol'] }],
      [{ kind: 'set', field: 'tags', added: ['eau', 'bois'], gone: [], after: ['bois', 'eau'] }],
    ])
    expect(events.flatMap(({ fields }) => fields.map(valueAfter))).toEqual([
      ['bois', 'sol'],
      ['bois', 'eau'],
    ])
  })

  it('tells removal, return and erasure', () => {
    const events = history(
      said(stamp(1), { name: 'A' }),
      said(stamp(2), { removed: { knew: [stamp(1)] } }),
      said(stamp(3), { removed: null }, { over: { removed: [stamp(2)] } }),
      said(stamp(4), { erased: true }),
    )
    expect(events.map(({ how }) => how)).toEqual(['erased', 'restored', 'removed', 'added'])
  })

  it('[U4] tells an undo that brought a conflict back, and one after which nothing is said', () => {
    const events = history(
      said(stamp(1), { notes: 'x' }),
      said(stamp(2), {}, { several: { name: ['A', 'B'] } }),
      said(stamp(3), {}, { several: { notes: [] }, over: { notes: [stamp(1)] } }),
    )
    expect(events[0]?.fields).toMatchObject([{ field: 'notes', before: ['x'], after: [] }])
    expect(events[1]?.fields).toMatchObject([{ field: 'name', before: [], after: ['A', 'B'] }])
    expect(events.flatMap(({ fields }) => fields.map(valueAfter))).toEqual([null, 'B', 'x'])
  })

  it('[G3] tells the histories of records that are the same as one, each with its own before', () => {
    const other = (at: Stamp, name: string): ChangeSet => ({
      ...said(at, {}),
      changes: [{ kind: 'actor', id: 'b', values: { name } }],
    })
    const both = [
      said(stamp(1), { name: 'A' }),
      other(stamp(2), 'B'),
      said(stamp(3), { name: 'C' }),
    ]
    const removal = { removed: { knew: [] } }
    const gone: ChangeSet = {
      ...said(stamp(4), removal),
      changes: ['a', 'b'].map((id) => ({ kind: 'actor', id, values: removal })),
    }
    const events = historyOf([...both, gone], 'actor', ['a', 'b'])
    expect(events.map(({ id, how }) => `${id} ${how}`)).toEqual([
      'b removed',
      'a removed',
      'a changed',
      'b added',
      'a added',
    ])
  })

  it('ends where a hostile file has sayings that supersede each other in a circle', () => {
    const events = history(
      said(stamp(1), { name: 'A' }, { over: { name: [stamp(2, 'bob')] } }),
      said(stamp(2, 'bob'), { name: 'B' }, { over: { name: [stamp(1)] } }),
    )
    expect(events).toHaveLength(2)
  })

  it('[A4] tells fields that this version does not know, and names of prototypes', () => {
    const values = JSON.parse(
      '{"__proto__":"x","constructor":"y","future":{"z":1}}',
    ) as Change['values']
    expect(history(said(stamp(1), values))[0]?.fields).toMatchObject([
      { field: '__proto__', after: ['x'] },
      { field: 'constructor', after: ['y'] },
      { field: 'future', after: [{ z: 1 }] },
    ])
  })
})
