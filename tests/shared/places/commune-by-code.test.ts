import { describe, expect, it } from 'vitest'
import { communeByCode } from '../../../shared/places/commune-by-code'
import { france } from './france'

describe('communeByCode', () => {
  it.each([
    ['23008', 'Aubusson', 'a commune of today'],
    ['2a004', 'Ajaccio', 'a Corsican code, in small letters'],
    ['75108', 'Paris', 'an arrondissement of Paris'],
    ['69383', 'Lyon', 'an arrondissement of Lyon'],
    ['13201', 'Marseille', 'an arrondissement of Marseille'],
    ['93066', 'Saint-Denis', 'a commune déléguée that kept the code of its chef-lieu'],
    ['01144', 'Bâgé-Dommartin', 'a commune that was merged'],
    ['01120', 'Montluel', 'a commune associée'],
    ['01340', 'Arboys en Bugey', 'a code that only the commune of today remembers'],
    ['01015', 'Arboys en Bugey', 'a code that the commune of today took from its chef-lieu'],
    ['97411', 'Saint-Denis', 'a commune overseas'],
  ])('finds %s: %s, %s', (code, name) => {
    expect(communeByCode(code, france)?.name).toBe(name)
  })

  it('finds a commune of today for every code that ever was', () => {
    const lost = [...france.former.keys()].filter((code) => communeByCode(code, france) === null)
    expect(france.former.size).toBeGreaterThan(4000)
    expect(lost).toEqual([])
  })

  it('finds nothing for what is no code', () => {
    expect(communeByCode('99999', france)).toBeNull()
    expect(communeByCode('', france)).toBeNull()
    expect(communeByCode('[ND]', france)).toBeNull()
  })
})
