import { describe, expect, it } from 'vitest'
import { indexPlaces } from '../../../shared/places/index-places'
import { searchPlaces, type PlaceSearchOptions } from '../../../shared/places/search-places'
import { france } from './france'

const index = indexPlaces(france)

function names(text: string, limit = 3, options: PlaceSearchOptions = {}): readonly string[] {
  return searchPlaces(index, text, limit, options).map(
    ({ place, departements }) => `${place.name} (${departements.join(', ')})`,
  )
}

function first(text: string, options: PlaceSearchOptions = {}): string | undefined {
  return searchPlaces(index, text, 1, options)[0]?.place.name
}

describe('searchPlaces', () => {
  it.each([
    ['aubuss', 'Aubusson'],
    ['AUBUSSON', 'Aubusson'],
    ['saint étienne', 'Saint-Étienne'],
    ['st-etienne', 'Saint-Étienne'],
    ['ste marie aux mines', 'Sainte-Marie-aux-Mines'],
    ['l hay les', "L'Haÿ-les-Roses"],
    ['L’HAŸ', "L'Haÿ-les-Roses"],
    ['rochelle', 'La Rochelle'],
    ['oeting', 'Œting'],
    ['23008', 'Aubusson'],
    ['212300800', 'Aubusson'],
    ['200044014', 'CC Creuse Grand Sud'],
    ['creuse grand', 'CC Creuse Grand Sud'],
    ['communauté de communes creuse grand sud', 'CC Creuse Grand Sud'],
    ['23', 'Creuse'],
    ['2a', 'Corse-du-Sud'],
    ['creuse', 'Creuse'],
    ['martin ré 17', 'Saint-Martin-de-Ré'],
    ['75108', 'Paris'],
    ['marseille 1er', 'Marseille'],
    ['le mans', 'Le Mans'],
  ])('« %s » finds first %s', (text, name) => {
    expect(first(text)).toBe(name)
  })

  it('shows where homonyms are, the more populated first', () => {
    expect(names('saint-denis', 3)).toEqual([
      'Saint-Denis (La Réunion)',
      'Saint-Denis (Seine-Saint-Denis)',
      'Saint-Denis (Aude)',
    ])
  })

  it('offers every commune of a postal code, the more populated first', () => {
    const matches = searchPlaces(index, '23200', 100)
    expect(matches[0]?.place.name).toBe('Aubusson')
    expect(matches.length).toBeGreaterThan(5)
    const wrong = matches.filter(
      ({ place }) =>
        // 23200 is also the INSEE code of Saint-Goussaud.
        place.kind !== 'commune' || ![place.code, ...place.postalCodes].includes('23200'),
    )
    expect(wrong).toEqual([])
  })

  it('narrows a name down by département or postal code', () => {
    expect(names('aubusson 61')).toEqual(['Aubusson (Orne)'])
    expect(names('aubusson 23200')).toEqual(['Aubusson (Creuse)'])
  })

  it('finds a commune by the name of one that it took in, and says so', () => {
    const [match] = searchPlaces(index, 'bâgé-la-ville', 1)
    expect(match?.place.name).toBe('Bâgé-Dommartin')
    expect(match?.via).toBe('Bâgé-la-Ville')
    expect(searchPlaces(index, 'lyon', 30).filter((one) => one.place.name === 'Lyon')).toEqual([
      { place: france.communes.get('69123'), departements: ['Rhône'], via: null },
    ])
  })

  it('keeps to the kinds asked for', () => {
    expect(names('creuse', 1, { kinds: ['commune'] })).toEqual(['Creuse (Somme)'])
    expect(names('creuse', 1, { kinds: ['departement'] })).toEqual(['Creuse (Creuse)'])
  })

  it('puts the communes of the mission first', () => {
    const prefer = new Set(['61011'])
    expect(names('aubusson', 1, { prefer })).toEqual(['Aubusson (Orne)'])
  })

  it('finds nothing for nothing, and no more than asked', () => {
    expect(searchPlaces(index, '  -  ', 10)).toEqual([])
    expect(searchPlaces(index, 'zzzz', 10)).toEqual([])
    expect(searchPlaces(index, 'saint', 7)).toHaveLength(7)
    expect(searchPlaces(index, 'saint', 0)).toEqual([])
  })

  it('finds every commune by its own name within its département', () => {
    const sample = [...france.communes.values()].filter((_, row) => row % 97 === 0)
    const lost = sample.filter(
      (one) =>
        !searchPlaces(index, `${one.name} ${one.departement}`, 20).some(
          ({ place }) => place.code === one.code,
        ),
    )
    expect(sample.length).toBeGreaterThan(300)
    expect(lost).toEqual([])
  })
})
