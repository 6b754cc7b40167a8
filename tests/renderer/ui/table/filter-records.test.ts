import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../../shared/model/actor'
import { countFacet, filterRecords } from '../../../../renderer/ui/table/filter-records'
import { foldOnce } from '../../../../renderer/ui/table/fold-once'
import type { Facet } from '../../../../renderer/ui/table/record-column'

const actors: readonly Actor[] = [
  { id: 'a', name: 'Scierie de la Forêt', kind: 'entreprise', themes: ['bois'] },
  { id: 'b', name: 'Foyer rural', kind: 'association', themes: ['culture', 'bois'] },
  { id: 'c', name: 'Mairie de Foret-sur-Meuse', kind: 'pouvoir_public' },
]
const kind: Facet<Actor> = {
  id: 'kind',
  label: 'Genre',
  valuesOf: (actor) => (actor.kind === undefined ? [] : [actor.kind]),
  labelOf: (value) => value,
}
const theme: Facet<Actor> = {
  id: 'theme',
  label: 'Thème',
  valuesOf: ({ themes = [] }) => themes,
  labelOf: (value) => value,
}

function idsOf(search: string, facets: Readonly<Record<string, readonly string[]>> = {}): string {
  const textOf = foldOnce<Actor>(({ name }) => [name])
  const found = filterRecords(actors, { search, facets }, textOf, [kind, theme])
  return found.map(({ id }) => id).join('')
}

describe('filtering a table', () => {
  it.each([
    ['', {}, 'abc'],
    ['FORET', {}, 'ac'],
    ['forêt mairie', {}, 'c'],
    ['foyer forêt', {}, ''],
    ['', { kind: ['entreprise', 'association'] }, 'ab'],
    ['', { kind: ['entreprise'], theme: ['culture'] }, ''],
    ['', { theme: ['bois'] }, 'ab'],
    ['foyer', { theme: ['bois'] }, 'b'],
    ['', { kind: [] }, 'abc'],
  ])('%j with %j leaves %j', (search, facets, ids) => {
    expect(idsOf(search, facets)).toBe(ids)
  })

  it('counts how often each value of a facet occurs, the most frequent first', () => {
    expect(countFacet(actors, theme)).toEqual([
      ['bois', 2],
      ['culture', 1],
    ])
  })

  it('looks at a changed record anew', () => {
    const textOf = foldOnce<Actor>(({ name }) => [name])
    const before: Actor = { id: 'a', name: 'Forêt' }
    expect(textOf(before)).toBe('foret')
    expect(textOf({ ...before, name: 'Étang' })).toBe('etang')
  })
})
