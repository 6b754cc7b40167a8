import { describe, expect, it } from 'vitest'
import type { Network } from '../../../../shared/graph/network'
import { arrangeMap } from '../../../../renderer/network/arrange/arrange-map'
import type { CommunePosition } from '../../../../renderer/network/arrange/map-groups'
import { roundKm } from '../../../../renderer/network/arrange/project-communes'
import { markReach } from '../../../../renderer/network/scene/mark-style'
import { inputOf, shuffled } from '../../../shared/graph/input-of'
import { networkOf, overlaps, territoryOf } from './arranging'

const here = (latitude: number, longitude: number): CommunePosition => ({
  latitude,
  longitude,
  isApproximate: false,
  zone: 'fr',
})

/** Guéret, Aubusson, Bourganeuf and La Souterraine; two villages near Guéret; Saint-Denis of La Réunion. */
const positions: Readonly<Record<string, CommunePosition>> = {
  '23096': here(46.1719, 1.8717),
  '23008': here(45.9562, 2.1687),
  '23030': here(45.9536, 1.7561),
  '23176': here(46.2367, 1.4874),
  '23101': { ...here(46.15, 1.95), isApproximate: true },
  '23128': { ...here(46.15, 1.95), isApproximate: true },
  '97411': { ...here(-20.8823, 55.4504), zone: '974' },
  '97416': { ...here(-21.3393, 55.4781), zone: '974' },
}

const words = {
  commune: (code: string) => `c${code}`,
  approximate: (communes: number) => `near ${String(communes)}`,
  kilometres: (km: number) => `${String(km)} km`,
  withoutCommune: 'none',
  zone: (zone: string) => `zone ${zone}`,
}

function mapOf(network: Network, communes: readonly string[] = []) {
  const locate = (code: string): CommunePosition | null => positions[code] ?? null
  return arrangeMap(network, markReach, { communes, locate, words })
}

const creuse = ['23096', '23008', '23030', '23176']

function actorsOf(communes: readonly string[]): Network {
  return networkOf(
    inputOf({
      actors: Object.fromEntries(communes.map((code) => [`a${code}`, { commune: code }])),
    }),
  )
}

describe('the map', () => {
  it('has north up and east on the right, and a true scale', () => {
    const { places, backdrop } = mapOf(actorsOf(creuse))
    const at = (code: string) => places.get(`a${code}`) ?? { x: NaN, y: NaN }
    expect(at('23096').y).toBeLessThan(at('23008').y)
    expect(at('23176').x).toBeLessThan(at('23096').x)
    const bar = backdrop.guides.find((guide) => guide.kind === 'bar')
    const km = Number(backdrop.captions.find(({ text }) => text.endsWith('km'))?.text.split(' ')[0])
    const unitsPerKm = (bar?.kind === 'bar' ? bar.length : 0) / km
    const [gueret, aubusson] = [at('23096'), at('23008')]
    const drawn = Math.hypot(gueret.x - aubusson.x, gueret.y - aubusson.y) / unitsPerKm
    // Great circle by the haversine formula.
    expect(drawn).toBeGreaterThan(33.2 * 0.99)
    expect(drawn).toBeLessThan(33.2 * 1.01)
  })

  it('fans out the actors of one commune, and no mark overlaps another', () => {
    const network = networkOf(territoryOf(160, [...creuse, '23101', '23128', '97411', '']))
    const arranged = mapOf(network)
    expect(arranged.places.size).toBe(network.nodes.length)
    expect(overlaps(network, arranged)).toEqual([])
  })

  it('says which positions are only near the true ones', () => {
    const { backdrop } = mapOf(actorsOf([...creuse, '23101', '23128']))
    expect([...backdrop.approximate].sort()).toEqual(['a23101', 'a23128'])
    expect(backdrop.captions.map(({ text }) => text)).toContain('near 2')
  })

  it('draws what is overseas by itself, with its own name and scale', () => {
    const { places, backdrop } = mapOf(actorsOf([...creuse, '97411', '97416']))
    const north = places.get('a97411') ?? { x: NaN, y: NaN }
    const south = places.get('a97416') ?? { x: NaN, y: NaN }
    expect(south.y - north.y).toBeGreaterThan(200)
    expect(north.y).toBeGreaterThan(places.get('a23008')?.y ?? Infinity)
    const texts = backdrop.captions.map(({ text }) => text)
    expect(texts).toContain('zone 974')
    expect(texts).not.toContain('zone fr')
    expect(backdrop.guides).toHaveLength(2)
  })

  it('has actors without a commune in rows under the map, and names communes without an actor', () => {
    const { places, backdrop } = mapOf(actorsOf(['23096', '23008', '']), ['23096', '23030'])
    const lowest = Math.max(...creuse.map((code) => places.get(`a${code}`)?.y ?? -Infinity))
    expect(places.get('a')?.y).toBeGreaterThan(lowest)
    const texts = backdrop.captions.map(({ text }) => text)
    expect(texts).toContain('none')
    expect(texts).toContain('c23030')
    expect(texts.filter((text) => text === 'c23096')).toHaveLength(1)
  })

  it('puts an alliance in the middle of its members', () => {
    const network = networkOf(
      inputOf({
        actors: { a: { commune: '23176' }, b: { commune: '23008' } },
        members: { X: 'a b' },
      }),
    )
    const { places } = mapOf(network)
    const [a, b, x] = ['a', 'b', 'X'].map((id) => places.get(id) ?? { x: NaN, y: NaN })
    expect(x?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2, 6)
    expect(x?.y).toBeCloseTo(((a?.y ?? 0) + (b?.y ?? 0)) / 2, 6)
  })

  it('is the same whatever the order of the rows', () => {
    const input = territoryOf(90, [...creuse, '23101', ''])
    const one = [...mapOf(networkOf(input)).places].sort()
    expect([...mapOf(networkOf(shuffled(input, 5))).places].sort()).toEqual(one)
  })
})

describe('a scale', () => {
  it('is a round number of kilometres that fits', () => {
    expect([0.7, 1, 4.9, 5, 19, 20, 130].map(roundKm)).toEqual([0.5, 1, 2, 5, 10, 20, 100])
  })
})
