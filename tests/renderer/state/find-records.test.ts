import { describe, expect, it } from 'vitest'
import { findRecords } from '../../../renderer/state/find-records'
import type { RecordTables } from '../../../renderer/state/territory-store'
import { emptyTables } from '../../../renderer/state/territory-store'
import type { Actor } from '../../../shared/model/actor'

function tablesOf(actors: readonly Actor[]): RecordTables {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return { ...emptyTables, actor: { version: 1, byId } }
}

const tables = tablesOf([
  { id: '1', name: 'Maison de la forêt' },
  { id: '2', name: 'Forêts du Limousin' },
  { id: '3', name: 'Office national des forêts', acronym: 'ONF' },
  { id: '4' },
])

function found(text: string, limit = 10): readonly string[] {
  return findRecords(tables, 'actor', text, limit).map(({ id }) => id)
}

describe('findRecords', () => {
  it('finds by the beginning of any word, those whose name begins so first', () => {
    expect(found('foret')).toEqual(['2', '1', '3'])
  })

  it('wants every word, in any order, without regard to accents and capitals', () => {
    expect(found('FORÊT maison')).toEqual(['1'])
  })

  it('finds a merged actor by the names of the records that it joins', () => {
    const { actor } = tables
    const merged = { ...actor, otherNames: (id: string) => (id === '2' ? ['Sylva Limousine'] : []) }
    expect(findRecords({ ...tables, actor: merged }, 'actor', 'sylva', 10)).toEqual([
      { kind: 'actor', id: '2', name: 'Forêts du Limousin', words: expect.any(String) as string },
    ])
  })

  it('finds events and impacts by title, apart from actors of the same name', () => {
    const byId = new Map([['e', { id: 'e', title: 'Fête de la forêt' }]])
    const withEvent = { ...tables, event: { version: 1, byId } }
    expect(findRecords(withEvent, 'event', 'foret', 10).map(({ id }) => id)).toEqual(['e'])
    expect(findRecords(withEvent, 'impact', 'foret', 10)).toEqual([])
  })

  it('finds by acronym', () => {
    expect(found('onf')).toEqual(['3'])
  })

  it('finds nothing for nothing typed, and no more than asked for', () => {
    expect(found('  ')).toEqual([])
    expect(found('foret', 2)).toHaveLength(2)
  })

  it('sees a table that changed', () => {
    const before = tablesOf([{ id: '1', name: 'Ancien nom' }])
    expect(findRecords(before, 'actor', 'nouveau', 5)).toEqual([])
    const after = { ...before, ...tablesOf([{ id: '1', name: 'Nouveau nom' }]) }
    expect(findRecords(after, 'actor', 'nouveau', 5)).toHaveLength(1)
  })
})
