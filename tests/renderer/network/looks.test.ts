import { describe, expect, it } from 'vitest'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import type { Projection } from '../../../shared/graph/network'
import type { NetworkLook } from '../../../shared/graph/network-settings'
import {
  allianceSigns,
  colorings,
  tieStyles,
  usualLook,
} from '../../../shared/graph/network-settings'
import { fitView } from '../../../renderer/network/scene/view'
import { visibleLegend } from '../../../renderer/network/scene/visible-legend'
import { inputOf } from '../../shared/graph/input-of'
import { drawn, legendOf, numbered, rowOf } from './drawn-look'
import { village } from './sketched-scene'

const ofVillage = deriveNetwork(village, 'two-mode')

describe('every look', () => {
  const looks = colorings.flatMap((color) =>
    tieStyles.flatMap((ties) =>
      allianceSigns.map((alliances) => ({ ...usualLook, color, ties, alliances })),
    ),
  )

  it.each(['two-mode', 'one-mode'] as const)(
    'of the %s network shows what its legend names, and no two things alike',
    (projection) => {
      const network = deriveNetwork(village, projection)
      const communities = numbered(network, (index) => index % 3)
      const sizes = numbered(network, (index) => index)
      for (const look of looks) {
        const scene = drawn(look, { network, communities, sizes })
        const about = JSON.stringify([projection, look])
        const visible = visibleLegend(scene, fitView(scene, 900, 600))
        expect(visible.length, about).toBe(scene.legend.length)
        const marks = scene.markStyles.map((style) => JSON.stringify(style))
        expect(new Set(marks).size, about).toBe(marks.length)
        const ties = scene.tieStyles.map((style) => JSON.stringify(style))
        expect(new Set(ties).size, about).toBe(ties.length)
        const tied = new Set(scene.entryOfTieStyle)
        const counted = visible.reduce(
          (sum, { count }, at) => sum + (tied.has(at) ? (count ?? 0) : 0),
          0,
        )
        expect(counted, about).toBe(network.links.length)
        expect(
          scene.entriesOfMarkStyle.every((entries) => entries.length > 0),
          about,
        ).toBe(true)
      }
    },
  )

  it('says of ties what was asked, with tensions and wished ties apart', () => {
    const bySection = (ties: NetworkLook['ties'], projection: Projection): string[] =>
      drawn({ ties }, { projection }).legend.flatMap(({ section, code }) =>
        /^(tie|partnership|strength|relation)/.test(section) ? `${section} ${code}` : [],
      )
    const apart = ['relationType souhaite', 'relationType tension']
    expect(bySection('plain', 'two-mode')).toEqual(['tie any', ...apart])
    expect(bySection('form', 'one-mode')).toEqual([
      ...['tie relation', 'tieForm dialogue', 'tieForm experimentation', 'tieForm +several'],
      ...['tieForm ', ...apart],
    ])
    expect(bySection('strength', 'two-mode')).toEqual(['strength ', ...apart])
    expect(bySection('partnership', 'two-mode')).toEqual([
      ...['tie relation', 'partnershipType ', ...apart],
    ])
  })
})

describe('sizes', () => {
  it('have areas in proportion to values, down to the smallest that is seen', () => {
    const values = [100, 25, 4, 0, NaN]
    const sizes = numbered(ofVillage, (index) => values[index % 5] ?? 0)
    const { radius } = drawn({ size: 'degree' }, { sizes })
    const [largest = 0, quarter = 0, , none = 0, unknown = 0] = radius
    expect(quarter / largest).toBeCloseTo(0.5)
    expect(none).toBe(unknown)
    expect(none).toBeGreaterThan(2)
    expect(none).toBeLessThan(quarter)
  })

  it('are explained by samples of true size, and what has no value is counted', () => {
    const sizes = numbered(ofVillage, (index) => (index < 2 ? NaN : index === 2 ? 40 : 1))
    const scene = drawn({ size: 'degree' }, { sizes })
    const view = { ...fitView(scene, 900, 600), k: 1 }
    const entries = visibleLegend(scene, view).filter(({ section }) => section === 'size')
    expect(entries.map(({ value, count }) => [value, count])).toEqual([
      [40, null],
      [10, null],
      [2, null],
      [undefined, 2],
    ])
    const radii = entries.flatMap(({ sample }) => (sample.kind === 'size' ? sample.radius : []))
    expect(radii[0]).toBe(Math.max(...scene.radius))
    expect((radii[1] ?? 0) / (radii[0] ?? 1)).toBeCloseTo(0.5)
  })

  it('stay with their nodes where some have no place, and name the largest first', () => {
    const places = new Map(rowOf(ofVillage))
    places.delete(ofVillage.nodes[0]?.id ?? '')
    const last = ofVillage.nodes.length - 1
    const sizes = numbered(ofVillage, (index) => (index === last ? 9 : 1))
    const { ids, radius, priority } = drawn({ size: 'degree' }, { sizes, places })
    expect(ids[radius.indexOf(Math.max(...radius))]).toBe(ofVillage.nodes[last]?.id)
    expect(ids[priority[0] ?? -1]).toBe(ofVillage.nodes[last]?.id)
  })

  it('and communities that are still on their way leave the usual picture', () => {
    const usual = drawn({})
    const waiting = drawn({ color: 'community', size: 'betweenness' })
    expect(waiting.legend).toEqual(usual.legend)
    expect(waiting.radius).toEqual(usual.radius)
  })
})

describe('groups', () => {
  it('of themes are those of one theme each; several and none are said to be so', () => {
    const themes = Array.from({ length: 10 }, (_, at) => `t${at}`)
    const input = inputOf({
      actors: {
        ...Object.fromEntries(themes.map((theme) => [`a-${theme}`, { themes: [theme] }])),
        twice: { themes: ['t9'] },
        both: { themes: ['t0', 't1'] },
        none: {},
      },
    })
    const scene = drawn({ color: 'theme' }, { input })
    expect(legendOf(scene, 'theme')).toEqual([
      ...['t0: 1', 't1: 1', 't2: 1', 't3: 1', 't4: 1', 't5: 1', 't6: 1', 't9: 2'],
      ...['+several: 1', '+others: 2', ': 1'],
    ])
  })

  it('of communities are named after their most tied member, the small ones together', () => {
    const groups = Array.from({ length: 10 }, (_, at) => at)
    const input = inputOf({
      actors: Object.fromEntries(
        [...groups.flatMap((at) => [`g${at}`, `h${at}`]), 'alone'].map((id) => [id, { name: id }]),
      ),
      relations: groups.flatMap((at) => [
        { id: `g${at}`, from: `g${at}`, to: `h${at}`, type: 'finance' },
        { id: `h${at}`, from: `h${at}`, to: `h${(at + 1) % 10}`, type: 'soutient' },
      ]),
    })
    const network = deriveNetwork(input, 'two-mode')
    const communities = Float64Array.from(network.nodes, ({ id }) =>
      id === 'alone' ? 10 : Number(id.slice(1)),
    )
    const scene = drawn({ color: 'community' }, { input, communities })
    expect(legendOf(scene, 'community')).toEqual([
      ...groups.slice(0, 8).map((at) => `${at} (h${at}): 2`),
      ...['+others: 4', ': 1'],
    ])
  })
})
