import { describe, expect, it } from 'vitest'
import { communeLookup } from '../../../../shared/import/duplicates/commune-lookup'
import type { DuplicateOptions } from '../../../../shared/import/duplicates/duplicate-pair'
import { mostOfOne, usualThreshold } from '../../../../shared/import/duplicates/duplicate-pair'
import { findDuplicates } from '../../../../shared/import/duplicates/find-duplicates'
import { judgePair } from '../../../../shared/import/duplicates/judge-pair'
import { readActors } from '../../../../shared/import/duplicates/read-actor'
import type { Actor } from '../../../../shared/model/actor'
import { france } from '../../places/france'
import { readLabelledPairs } from './labelled-pairs'

const communes = communeLookup(france)

type Given = Omit<Actor, 'id'>

function found(left: Given, right: Given, options: Partial<DuplicateOptions> = {}): string | null {
  const actors = [
    { id: 'b', ...right },
    { id: 'a', ...left },
  ]
  const [pair] = findDuplicates(actors, { communes, ...options })
  return pair === undefined ? null : pair.reason
}

describe('findDuplicates, by official numbers', () => {
  const name = 'La Grange'

  it('takes two actors with one SIRET for the same, whatever their names and communes', () => {
    const siret = '90000001900010'
    expect(
      found({ name, siret, commune: '23079' }, { name: 'Autre', siret, commune: '23008' }),
    ).toBe('siret')
  })

  it('reads a number that is written with spaces', () => {
    expect(
      found({ name, siret: '900 000 019 00010' }, { name: 'Autre', siret: '90000001900010' }),
    ).toBe('siret')
  })

  it('takes one SIREN in one commune for the same, that of a SIRET too', () => {
    const unit = { name, siren: '900000019', commune: '23079' }
    expect(found(unit, { name: 'Autre', siret: '90000001900010', commune: '23079' })).toBe('siren')
    expect(found(unit, { name: 'Autre', siren: '900000019', commune: '23008' })).toBeNull()
  })

  it('takes two establishments of one unit for the same only where their names agree: a SIRET changes with a move', () => {
    const first = { name, siret: '90000001900010', commune: '23079' }
    expect(found(first, { name: 'LA GRANGE', siret: '90000001900028', commune: '23079' })).toBe(
      'siren',
    )
    expect(found(first, { name: 'Piscine', siret: '90000001900028', commune: '23079' })).toBeNull()
  })

  it('takes one RNA number for the same, and an old file number for the W number that it became', () => {
    expect(found({ name, rna: 'W231000001' }, { name: 'Autre', rna: 'w231000001' })).toBe('rna')
    expect(found({ name, rna: '231P00000001' }, { name: 'Autre', rna: 'W231000001' })).toBe('rna')
  })

  it('takes nobody for the same on a name, where two valid numbers contradict it', () => {
    const here = { name, commune: '23079' }
    expect(found(here, here)).toBe('name')
    expect(found({ ...here, rna: 'W231000001' }, { ...here, rna: 'W231000002' })).toBeNull()
    expect(found({ ...here, siren: '900000019' }, { ...here, siren: '900000027' })).toBeNull()
  })

  it('does not hold a mistyped SIREN against a name', () => {
    const here = { name, commune: '23079' }
    expect(found({ ...here, siren: '900000019' }, { ...here, siren: '900000018' })).toBe('name')
  })
})

describe('findDuplicates, by names', () => {
  it('says apart whether a name is the same or nearly so', () => {
    const here = { name: 'Compagnie du Tournesol', commune: '23079' }
    expect(found(here, { name: 'CIE DU TOURNESOL', commune: '23079' })).toBe('name')
    expect(found(here, { name: 'CIE DU TOURNESLO', commune: '23079' })).toBe('similar-name')
    expect(found(here, { name: 'CIE DU TOURNESOL', commune: '23008' })).toBeNull()
  })

  it('knows a commune by its former codes, and its villages from one another', () => {
    const marans = { name: 'Comité des fêtes', commune: '49187' }
    expect(found(marans, { name: 'Comité des fêtes de Marans', commune: '49331' })).toBe('name')
    expect(found(marans, { name: 'Comité des fêtes', commune: '49184' })).toBeNull()
  })

  it('takes a commune whose code nobody knows as it stands', () => {
    const here = { name: 'Les Tisserands', commune: 'X9999' }
    expect(found(here, { name: 'LES TISSERANDS', commune: 'x9999' })).toBe('name')
  })

  it('says nothing of actors without a name', () => {
    expect(found({ commune: '23079' }, { commune: '23079' })).toBeNull()
    expect(found({ name: '???', commune: '23079' }, { name: '!', commune: '23079' })).toBeNull()
  })

  it('believes a same name less where the kinds differ', () => {
    const here = { name: 'La Grange', commune: '23079', kind: 'association' }
    const scores = ['association', 'entreprise'].map((kind) => {
      const actors = [
        { id: 'a', ...here },
        { id: 'b', ...here, kind },
      ]
      return findDuplicates(actors, { communes })[0]?.score ?? 0
    })
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 1)
  })
})

describe('findDuplicates', () => {
  const actors: readonly Actor[] = [
    { id: 'd', name: 'Foyer rural', commune: '23079' },
    { id: 'c', name: 'La Petite Boulangeire', commune: '23079' },
    { id: 'b', name: 'FOYER RURAL DE FELLETIN', commune: '23079', siret: '90000001900010' },
    { id: 'a', name: 'La petite boulangerie', commune: '23079' },
    { id: 'e', name: 'Foyer', commune: '23079', siret: '90000001900010' },
  ]

  it('tells each pair once, the smaller id left, the surest first', () => {
    const pairs = findDuplicates(actors, { communes })
    expect(pairs.map(({ left, right, reason }) => [left, right, reason])).toEqual([
      ['b', 'e', 'siret'],
      ['b', 'd', 'name'],
      ['a', 'c', 'similar-name'],
    ])
    expect(pairs.every(({ score }) => score > 0 && score <= 1)).toBe(true)
  })

  it('leaves out what people have decided', () => {
    const isDecided = (left: string, right: string): boolean => left === 'b' && right === 'd'
    expect(findDuplicates(actors, { communes, isDecided }).map(({ right }) => right)).toEqual([
      'e',
      'c',
    ])
  })

  it('tells only what reaches the threshold', () => {
    expect(
      findDuplicates(actors, { communes, threshold: 0.95 }).map(({ reason }) => reason),
    ).toEqual(['siret', 'name'])
  })

  it('tells some pairs, not all, of a thousand actors of one name', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      id: String(at).padStart(4, '0'),
      name: 'Foyer rural',
      commune: '23079',
    }))
    const pairs = findDuplicates(many, { communes })
    expect(new Set(pairs.flatMap(({ left, right }) => [left, right])).size).toBe(1000)
    expect(pairs.length).toBeLessThanOrEqual(1000 * mostOfOne)
  })

  it('reads names of any length', () => {
    const name = 'Foyer (rural) '.repeat(7000)
    expect(found({ name, commune: '23079' }, { name, commune: '23079' })).toBe('name')
  })

  it('finds among all the labelled actors what comparing each with each of its commune finds', () => {
    const labelled = readLabelledPairs().flatMap(({ left, right }) => [left, right])
    const read = readActors(labelled, communes)
    const expected = read.flatMap((left, at) =>
      read
        .slice(at + 1)
        .filter(({ commune }) => commune === left.commune)
        .filter((right) => judgePair(left, right, usualThreshold) !== null)
        .map((right) => `${left.id} ${right.id}`),
    )
    const told = new Set(
      findDuplicates(labelled, { communes }).map(({ left, right }) => `${left} ${right}`),
    )
    expect(expected.filter((pair) => !told.has(pair))).toEqual([])
    expect(expected.length).toBeGreaterThan(600)
  })
})
