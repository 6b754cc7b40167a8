import { describe, expect, it } from 'vitest'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { buildScene } from '../../../renderer/network/scene/build-scene'
import type { Scene } from '../../../renderer/network/scene/scene'
import { fitView } from '../../../renderer/network/scene/view'
import { visibleLegend } from '../../../renderer/network/scene/visible-legend'
import { placesOf, sceneOf, village } from './sketched-scene'

function legendOf(scene: Scene): string[] {
  return visibleLegend(scene, fitView(scene, 800, 600)).map(
    ({ section, code, isMutual, count }) =>
      `${section} ${code}${isMutual ? ' mutual' : ''}: ${count}`,
  )
}

describe('the scene', () => {
  it('has a mark for every actor and alliance, and a tie for every link', () => {
    const scene = sceneOf(village, 'two-mode')
    const network = deriveNetwork(village, 'two-mode')
    expect(scene.ids).toEqual(network.nodes.map(({ id }) => id))
    expect(scene.tieSource.length).toBe(network.links.length)
    expect(scene.marksByStyle.flatMap((list) => [...list]).sort((l, r) => l - r)).toEqual([
      ...scene.ids.keys(),
    ])
    expect(scene.tiesByStyle.flatMap((list) => [...list]).length).toBe(network.links.length)
  })

  it('has a legend of what it holds, in order, with how many there are', () => {
    expect(legendOf(sceneOf(village, 'two-mode'))).toEqual([
      'world public: 1',
      'world economique: 1',
      'world interet_general: 1',
      'world academique: 1',
      'world autre: 1',
      'world inventé: 1',
      'actorKind association: 1',
      'actorKind entreprise: 1',
      'actorKind pouvoir_public: 1',
      'actorKind tiers: 1',
      'actorKind universite: 1',
      'actorKind : 1',
      'allianceForm dialogue: 1',
      'allianceForm experimentation: 1',
      'allianceForm partenariat: 1',
      'allianceForm : 1',
      'tie membership: 11',
      'relationType finance: 1',
      'relationType finance mutual: 1',
      'relationType parraine: 1',
      'relationType souhaite: 1',
      'relationType tension mutual: 1',
    ])
  })

  it('names ties of shared alliances by how many are shared', () => {
    const legend = legendOf(sceneOf(village, 'one-mode'))
    expect(legend.filter((line) => line.startsWith('tie'))).toEqual([
      'tie shared-1: 8',
      'tie shared-3: 1',
    ])
    expect(legend.some((line) => line.startsWith('allianceForm'))).toBe(false)
  })

  it('leaves out of the legend what the view does not show', () => {
    const scene = sceneOf(village, 'two-mode')
    const alone = scene.ids.indexOf('seul')
    const [x = 0, y = 0] = [scene.x[alone], scene.y[alone]]
    const close = { width: 100, height: 100, k: 12, dx: 50 - 12 * x, dy: 50 - 12 * y }
    expect(visibleLegend(scene, close).map(({ section, code }) => [section, code])).toEqual([
      ['world', 'autre'],
      ['actorKind', ''],
    ])
  })

  it('fans out several ties of two actors, each as far aside as the others allow', () => {
    const scene = sceneOf(village, 'two-mode')
    const [amap, mairie] = [scene.ids.indexOf('amap'), scene.ids.indexOf('mairie')]
    const bends = [...scene.tieBend]
      .filter((_, tie) => {
        const ends = [scene.tieSource[tie], scene.tieTarget[tie]]
        return ends.includes(amap) && ends.includes(mairie)
      })
      .map((bend, at) => ({ bend, at }))
    expect(bends.map(({ bend }) => Math.abs(bend)).sort()).toEqual([0, 1, 1])
  })

  it('draws only what has a place, and no tie to what has none', () => {
    const places = new Map(placesOf(village))
    places.delete('mairie')
    const scene = buildScene(deriveNetwork(village, 'two-mode'), places, {
      ground: 'dark',
      orderOf: () => [],
    })
    expect(scene.ids).not.toContain('mairie')
    expect(scene.ids).toHaveLength(9)
    expect(scene.tieSource.length).toBe(10)
    expect(Math.max(...scene.tieSource, ...scene.tieTarget)).toBeLessThan(9)
  })
})
