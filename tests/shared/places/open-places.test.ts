import { describe, expect, it } from 'vitest'
import { departementOfCode } from '../../../shared/places/open-places'
import { readPlaces } from '../../../vite/places-data'
import { commune, departement, epci, france } from './france'

describe('the places of France', () => {
  it('has every commune, EPCI and département of the 2026 edition', () => {
    expect(france.edition).toBe('2026')
    expect(france.communes.size).toBe(34_969)
    expect(france.epcis.size).toBe(1255)
    expect(france.departements.size).toBe(109)
  })

  it('counts everybody once, whichever way places are summed', () => {
    const sum = (places: Iterable<{ readonly population: number | null }>): number =>
      [...places].reduce((total, place) => total + (place.population ?? 0), 0)
    const everybody = sum(france.communes.values())
    expect(everybody).toBe(68_952_941)
    expect(sum(france.departements.values())).toBe(everybody)
    expect(sum(france.epcis.values())).toBeLessThan(everybody)
    expect(sum(france.epcis.values())).toBeGreaterThan(0.98 * everybody)
  })

  it('knows a commune by all that identifies it', () => {
    expect(commune('23008')).toEqual({
      kind: 'commune',
      code: '23008',
      name: 'Aubusson',
      departement: '23',
      population: 3018,
      siren: '212300800',
      postalCodes: ['23200'],
      epci: '200044014',
      hasMuteH: false,
    })
  })

  it('has members and EPCI agree with each other', () => {
    const strays = [...france.communes.values()].filter(
      (one) => one.epci !== null && !epci(one.epci).communes.includes(one.code),
    )
    expect(strays).toEqual([])
    const members = [...france.epcis.values()].flatMap((one) => one.communes)
    expect(members).toHaveLength(34_871)
    expect(new Set(members).size).toBe(34_871)
  })

  it('names the départements of an EPCI, that of the most members first', () => {
    const [first, second] = epci('200066744').departements
    expect([first, second]).toEqual(['19', '23'])
  })

  it('knows Corsica and overseas by their codes', () => {
    expect(departementOfCode('2A004')).toBe('2A')
    expect(departementOfCode('97411')).toBe('974')
    expect(departementOfCode('01001')).toBe('01')
    const known = [...france.communes.values()].filter((one) =>
      france.departements.has(one.departement),
    )
    expect(known).toHaveLength(34_969)
    expect(departement('2B').name).toBe('Haute-Corse')
  })

  it('travels as JSON without loss, in less than 2.6 MB', () => {
    const data = readPlaces()
    const text = JSON.stringify(data)
    expect(JSON.parse(text)).toEqual(data)
    expect(text.length).toBeLessThan(2_600_000)
  })
})
