import { describe, expect, it } from 'vitest'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import type { Network, Presence } from '../../../shared/graph/network'
import { marksOfEntry } from '../../../renderer/network/scene/marks-of-entry'
import { emptyBackdrop } from '../../../renderer/network/scene/scene'
import { fitView } from '../../../renderer/network/scene/view'
import { visibleLegend } from '../../../renderer/network/scene/visible-legend'
import { inputOf } from '../../shared/graph/input-of'
import { drawn, legendOf } from './drawn-look'
import { village } from './sketched-scene'

const ofVillage = deriveNetwork(village, 'two-mode')

describe('alliances', () => {
  const many = inputOf({
    actors: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`a${at}`, {}])),
    alliances: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`l${at}`, {}])),
    members: Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [
        `l${at}`,
        Array.from({ length: 12 - at }, (__, member) => `a${member}`).join(' '),
      ]),
    ),
  })

  it('have areas round their members: the largest, and first those asked for', () => {
    const look = { alliances: 'hulls' } as const
    const scene = drawn(look, { input: many, projection: 'one-mode', first: new Set(['l9']) })
    expect(scene.hulls.map(({ id }) => id)).toEqual([
      'l9',
      'l0',
      'l1',
      'l2',
      'l3',
      'l4',
      'l5',
      'l6',
    ])
    expect([...(scene.hulls[0]?.members ?? [])].map((mark) => scene.ids[mark])).toEqual([
      'a0',
      'a1',
      'a2',
    ])
    const entries = visibleLegend(scene, fitView(scene, 900, 600))
    expect(legendOf(scene, 'hull')).toContain('l9 (): 3')
    expect(entries.find(({ code }) => code === '+rest')).toMatchObject({ value: 3, count: null })
    for (const { entry, id } of scene.hulls) expect(scene.legend[entry]?.code).toBe(id)
  })

  it('are counted on each actor', () => {
    const { badges, ids } = drawn({ alliances: 'badges' }, { input: many, projection: 'one-mode' })
    expect(badges[ids.indexOf('a0')]).toBe(11)
    expect(badges[ids.indexOf('a11')]).toBe(1)
    expect(drawn({}).badges).toHaveLength(0)
  })
})

describe('two dates compared', () => {
  const presences: readonly (Presence | undefined)[] = ['appeared', 'disappeared', undefined]
  const compared: Network = {
    ...ofVillage,
    nodes: ofVillage.nodes.map((node, at) => withPresence(node, at)),
    links: ofVillage.links.map((link, at) => withPresence(link, at)),
  }

  function withPresence<T extends object>(of: T, at: number): T {
    const presence = presences[at % 3]
    return presence === undefined ? of : { ...of, presence }
  }

  it.each(['light', 'dark'] as const)(
    'tell what came and went by colour, and by line as well, on %s ground',
    (ground) => {
      const scene = drawn({}, { network: compared, isComparison: true, ground })
      expect(legendOf(scene, 'change')).toEqual(['appeared: 4', 'disappeared: 3', 'stayed: 3'])
      expect(scene.legend.some(({ section }) => section === 'world')).toBe(false)
      for (const [mark, node] of compared.nodes.entries()) {
        const style = scene.markStyles[scene.markStyle[mark] ?? 0]
        expect((style?.dash.length ?? 0) > 0).toBe(node.presence === 'disappeared')
      }
      for (const [tie, link] of compared.links.entries()) {
        const style = scene.tieStyles[scene.tieStyle[tie] ?? 0]
        if (link.presence === 'appeared') expect(style?.width).toBeGreaterThan(2)
        if (link.presence === 'disappeared') expect(style?.dash).not.toEqual([])
      }
    },
  )
})

describe('what is only near its place', () => {
  it('is drawn hollow, and the legend says why', () => {
    const approximate = new Set(['mairie', 'pat'])
    const scene = drawn({}, { backdrop: { ...emptyBackdrop, approximate } })
    expect(legendOf(scene, 'position')).toEqual(['actor: 1', 'alliance: 1'])
    const style = scene.markStyles[scene.markStyle[scene.ids.indexOf('mairie')] ?? 0]
    expect(style).toMatchObject({ isHollow: true, fill: '#ffffff' })
  })
})

describe('an entry of the legend', () => {
  it('leads to the marks that it stands for', () => {
    const scene = drawn({ alliances: 'hulls' })
    const idsOf = (section: string, code: string): string[] => {
      const entry = scene.legend.find((own) => own.section === section && own.code === code)
      return entry === undefined
        ? []
        : marksOfEntry(scene, entry).map((mark) => scene.ids[mark] ?? '')
    }
    expect(idsOf('world', 'public')).toEqual(['mairie'])
    expect(idsOf('relationType', 'souhaite')).toEqual(['ferme', 'lycee'])
    expect(idsOf('hull', 'essai').sort()).toEqual(['ferme', 'mairie', 'tiers'])
  })
})
