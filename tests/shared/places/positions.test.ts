import { describe, expect, it } from 'vitest'
import { makeCommuneLocator } from '../../../shared/places/locate-commune'
import { reducePositions } from '../../../shared/places/reduce-positions'
import { france } from './france'

function line(
  name: string,
  country: string,
  insee: string,
  population: number,
  lat: number,
): string {
  const cells = ['1', name, name, '', String(lat), '2.123456', 'P', 'PPL', country, '', '11', '75']
  return [...cells, '751', insee, String(population), '', '35', 'Europe/Paris', '2020-01-01'].join(
    '\t',
  )
}

describe('positions of communes', () => {
  it('keeps the most populous place of a commune, rounded, and nothing of other countries', () => {
    const table = [
      line('Hameau', 'FR', '01001', 600, 46.1),
      line('Bourg', 'FR', '01001', 900, 46.200049),
      line('Autre bourg', 'FR', '01001', 900, 47),
      line('Ailleurs', 'BE', '01002', 5000, 50),
      line('Sans code', 'FR', '', 5000, 50),
      line('Saint-Denis', 'RE', '97411', 140000, -20.88231),
    ].join('\n')
    expect(reducePositions(table, (code) => code !== '')).toEqual([
      ['01001', 46.2, 2.1235],
      ['97411', -20.8823, 2.1235],
    ])
  })

  it('knows where most people live, overseas too', () => {
    const located = [...france.communes.values()].filter(({ code }) => france.positions.has(code))
    const people = (communes: Iterable<{ readonly population: number | null }>): number =>
      [...communes].reduce((sum, { population }) => sum + (population ?? 0), 0)
    expect(located.length).toBeGreaterThan(14_700)
    expect(people(located) / people(france.communes.values())).toBeGreaterThan(0.89)
    expect(france.positions.get('75056')).toEqual({ latitude: 48.8534, longitude: 2.3488 })
    expect(located.filter(({ departement }) => departement === '974').length).toBeGreaterThan(20)
  })

  it('leaves out what GeoNames has far from the rest of its EPCI, and nothing that is there', () => {
    // Vallière, 40 km from Felletin there; Isola, 47 km from Nice in truth.
    expect(france.positions.has('23257')).toBe(false)
    expect(makeCommuneLocator(france)('23257')?.from).toBe('epci')
    expect(france.positions.has('06073')).toBe(true)
  })

  it('says where a commune lies by its EPCI where its own position is not known', () => {
    const locate = makeCommuneLocator(france)
    // Guéret is a town; Jouillat, of the same agglomeration, is not in the table.
    expect(locate('23096')).toEqual({ latitude: 46.1719, longitude: 1.8717, from: 'commune' })
    const near = locate('23101')
    expect(near?.from).toBe('epci')
    expect(Math.abs((near?.latitude ?? 0) - 46.17)).toBeLessThan(0.3)
    expect(locate('99999')).toBeNull()
  })

  it('falls back on the département, and finds a commune by the code it had before', () => {
    const bare = { ...france, positions: new Map([['23096', { latitude: 46, longitude: 2 }]]) }
    const locate = makeCommuneLocator(bare)
    expect(locate('23096')?.from).toBe('commune')
    // Aubusson is of another EPCI than Guéret.
    expect(locate('23008')).toEqual({ latitude: 46, longitude: 2, from: 'departement' })
    expect(locate('87085')).toBeNull()
    const [former] = [...france.former.values()].filter(({ today }) => france.positions.has(today))
    expect(makeCommuneLocator(france)(former?.code ?? '')?.from).toBe('commune')
  })
})
