import { describe, expect, it } from 'vitest'
import { filterNetwork } from '../../../shared/graph/filter-network'
import type { NetworkFilter } from '../../../shared/graph/network-filter'
import { countCriteria, emptyFilter } from '../../../shared/graph/network-filter'
import { inputOf } from './input-of'

const territory = inputOf({
  actors: {
    mairie: { name: 'Mairie de Die', kind: 'pouvoir_public', commune: '26113' },
    amap: { name: 'Les Paniers', acronym: 'AMAP', kind: 'association', themes: ['agriculture'] },
    ferme: { name: 'Ferme des Forêts', kind: 'entreprise', commune: '26113', createdOn: '2015' },
    scop: { name: 'Scop Énergie', kind: 'entreprise', world: 'interet_general', tags: ['solaire'] },
    seul: { name: 'Seul', kind: 'association' },
  },
  alliances: {
    pat: {
      title: 'Projet alimentaire',
      form: 'dialogue',
      stage: 'active',
      startOn: '2018-03',
      communes: ['26001'],
    },
    toit: {
      title: 'Toits solaires',
      form: 'partenariat',
      stage: 'idee',
      startOn: '2021',
      endOn: '2022',
      themes: ['energie'],
    },
    vide: { title: 'Sans membre', form: 'partenariat' },
  },
  members: { pat: 'mairie amap ferme', toit: 'mairie scop' },
  memberships: [],
  relations: [
    { id: 'r1', from: 'mairie', to: 'amap', type: 'finance', since: '2019', until: '2020-06' },
    { id: 'r2', from: 'scop', to: 'mairie', type: 'soutient' },
  ],
})

function kept(filter: Partial<NetworkFilter>): string {
  const { actors, alliances, memberships, relations } = filterNetwork(territory, {
    ...emptyFilter,
    ...filter,
  })
  const list = (ids: Iterable<string>): string => [...ids].sort().join(' ')
  return [actors, alliances, memberships, relations].map((map) => list(map.keys())).join(' | ')
}

describe('filterNetwork', () => {
  it('lets everything through when nothing is asked', () => {
    expect(kept({})).toBe(
      'amap ferme mairie scop seul | pat toit vide | amap-pat ferme-pat mairie-pat mairie-toit scop-toit | r1 r2',
    )
  })

  it('keeps the actors of a world, with the alliances they are in and what ties them', () => {
    expect(kept({ worlds: ['public'] })).toBe('mairie | pat toit | mairie-pat mairie-toit | ')
  })

  it('takes the world that a person gave before the one of the kind', () => {
    expect(kept({ worlds: ['interet_general'] })).toBe(
      'amap scop seul | pat toit | amap-pat scop-toit | ',
    )
  })

  it('takes several values of one criterion as alternatives', () => {
    expect(kept({ actorKinds: ['pouvoir_public', 'association'] })).toBe(
      'amap mairie seul | pat toit | amap-pat mairie-pat mairie-toit | r1',
    )
  })

  it('keeps the alliances of a form and the actors in them', () => {
    expect(kept({ allianceForms: ['dialogue'] })).toBe(
      'amap ferme mairie | pat | amap-pat ferme-pat mairie-pat | r1',
    )
  })

  it('keeps the alliances at a stage and the actors in them', () => {
    expect(kept({ stages: ['idee'] })).toBe('mairie scop | toit | mairie-toit scop-toit | r2')
  })

  it('keeps what has a theme, with its direct partners', () => {
    expect(kept({ themes: ['agriculture'] })).toBe('amap | pat | amap-pat | ')
    expect(kept({ themes: ['energie'] })).toBe('mairie scop | toit | mairie-toit scop-toit | r2')
  })

  it('keeps what is in a commune: actors there, and alliances that cover it', () => {
    expect(kept({ communes: ['26113'] })).toBe(
      'ferme mairie | pat toit | ferme-pat mairie-pat mairie-toit | ',
    )
    expect(kept({ communes: ['26001'] })).toBe(
      'amap ferme mairie | pat | amap-pat ferme-pat mairie-pat | r1',
    )
  })

  it('finds words of a name without regard to case, accents or order', () => {
    expect(kept({ text: 'foret FERME' })).toBe('ferme | pat | ferme-pat | ')
    expect(kept({ text: 'solaire' })).toBe('mairie scop | toit | mairie-toit scop-toit | r2')
    expect(kept({ text: 'forêt solaire' })).toBe(' |  |  | ')
  })

  it('asks for all criteria at once', () => {
    expect(kept({ worlds: ['public'], stages: ['active'] })).toBe('mairie | pat | mairie-pat | ')
    expect(kept({ worlds: ['academique'], stages: ['active'] })).toBe(' |  |  | ')
  })

  it('keeps what held during a year, month or day, and what has no date', () => {
    expect(kept({ date: '2020' })).toBe(
      'amap ferme mairie scop seul | pat vide | amap-pat ferme-pat mairie-pat | r1 r2',
    )
    expect(kept({ date: '2020-07' })).toContain('| r2')
    expect(kept({ date: '2018-02' })).toMatch(/\| vide \|/)
    expect(kept({ date: '2018-03-15' })).toMatch(/\| pat vide \|/)
    expect(kept({ date: '2023-01-01' })).toMatch(/\| pat vide \|/)
  })

  it('leaves out actors founded after the date', () => {
    expect(kept({ date: '2014' })).toMatch(/^amap mairie scop seul \|/)
    expect(kept({ date: '2015-06' })).toMatch(/^amap ferme mairie scop seul \|/)
  })

  it('leaves out a membership that was over, and keeps its actor and alliance', () => {
    const left = filterNetwork(
      inputOf({
        members: { X: 'a' },
        memberships: [{ id: 'over', actor: 'b', alliance: 'X', until: '2019' }],
        actors: { b: {} },
      }),
      { ...emptyFilter, date: '2020' },
    )
    expect([...left.memberships.keys()]).toEqual(['a-X'])
    expect([...left.actors.keys()].sort()).toEqual(['a', 'b'])
  })

  it('counts the criteria that are asked for', () => {
    expect(countCriteria(emptyFilter)).toBe(0)
    expect(countCriteria({ ...emptyFilter, text: '  ' })).toBe(0)
    expect(countCriteria({ ...emptyFilter, worlds: ['public', 'autre'], date: '2020' })).toBe(2)
  })

  it('does not change what it is given', () => {
    const before = JSON.stringify([...territory.actors])
    kept({ worlds: ['public'] })
    expect(JSON.stringify([...territory.actors])).toBe(before)
    expect(territory.actors.size).toBe(5)
  })
})
