import { describe, expect, it } from 'vitest'
import { communeFinder } from '../../../shared/import/find-commune'
import { france } from '../places/france'

const find = communeFinder(france, new Set(['61011']))

/** `code name, postal code`: each part may be missing. */
function found(code: string, name: string, postalCode = ''): string | undefined {
  return find({ code, name, postalCode })?.code
}

describe('communeFinder', () => {
  it('finds by INSEE code first, of today or not', () => {
    expect(found('23008', 'GUERET', '23000')).toBe('23008')
    expect(found('75108', 'PARIS 08')).toBe('75056')
    expect(found('01144', '')).toBe('01025')
  })

  it.each([
    ['Felletin', '', '23079'],
    ['FELLETIN CEDEX', '23500', '23079'],
    ['PARIS 8', '75008', '75056'],
    ['Paris 8e Arrondissement', '', '75056'],
    ['LYON CEDEX 03', '69003', '69123'],
    ['LYON 3EME', '69003', '69123'],
    ['St-Junien', '87200', '87154'],
    ['st junien', '', '87154'],
    ["L'HAY LES ROSES", '94240', '94038'],
    ['Bâgé-la-Ville', '', '01025'],
    ['AJACCIO CEDEX 1', '20176', '2A004'],
    ['Saint-Denis', '97400', '97411'],
    ['Saint-Denis', '93200', '93066'],
  ])('finds « %s » %s', (name, postalCode, code) => {
    expect(found('', name, postalCode)).toBe(code)
  })

  it('finds none rather than a wrong one', () => {
    expect(found('', 'Saint-Denis')).toBeUndefined()
    expect(found('', 'Felletin', '75008')).toBeUndefined()
    expect(found('99999', '')).toBeUndefined()
    expect(found('', '', '23200')).toBeUndefined()
    expect(found('', 'Nulle-Part')).toBeUndefined()
  })

  it('settles between homonyms by the communes of the territory', () => {
    expect(found('', 'Aubusson')).toBe('61011')
    expect(found('', 'Aubusson', '23200')).toBe('23008')
  })
})
