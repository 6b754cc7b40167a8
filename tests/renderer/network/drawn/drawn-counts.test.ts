import { describe, expect, it } from 'vitest'
import { drawScene } from '../../../../renderer/network/draw/draw-scene'
import { drawWords } from '../../../../renderer/network/draw/draw-words'
import { placeWords } from '../../../../renderer/network/draw/place-words'
import { estimateText } from '../../../../renderer/network/draw/text-measure'
import type { Scene } from '../../../../renderer/network/scene/scene'
import type { View } from '../../../../renderer/network/scene/view'
import { fitView } from '../../../../renderer/network/scene/view'
import type { VisibleEntry } from '../../../../renderer/network/scene/visible-legend'
import { visibleLegend } from '../../../../renderer/network/scene/visible-legend'
import { deriveNetwork } from '../../../../shared/graph/derive-network'
import { sceneOf, village } from '../sketched-scene'
import { recordingContext } from './recording-context'

/** What the canvas shows of a scene: marks by fill, ties, heads of arrows. */
function drawn(scene: Scene, view: View, without: readonly number[] = []) {
  const { ctx, paths } = recordingContext()
  drawScene(ctx, scene, view, undefined, without)
  const fills = new Set(scene.markStyles.map(({ fill }) => fill))
  const lines = new Set(scene.tieStyles.map(({ color }) => color))
  const isHead = ({ points }: { readonly points: readonly number[] }): boolean =>
    points.length === 6
  return {
    marks: paths.filter(({ how, color }) => how === 'fill' && fills.has(color)).length,
    ties: paths.filter((path) => path.how === 'stroke' && !path.isClosed && lines.has(path.color))
      .length,
    heads: paths.filter((path) => path.how === 'fill' && lines.has(path.color) && isHead(path))
      .length,
  }
}

function countsOf(legend: readonly VisibleEntry[], sections: readonly string[]): number {
  return legend
    .filter(({ section }) => sections.includes(section))
    .reduce((sum, { count }) => sum + (count ?? 0), 0)
}

/** The whole scene, and a look into its midst where some of it is out of sight. */
function viewsOf(scene: Scene): readonly View[] {
  const fit = fitView(scene, 1200, 900)
  const near = (k: number): View => ({
    ...{ width: 300, height: 200, k },
    dx: 150 - ((600 - fit.dx) / fit.k) * k,
    dy: 100 - ((450 - fit.dy) / fit.k) * k,
  })
  return [fit, near(fit.k), near(fit.k * 3), { ...fit, k: 0.05 }]
}

describe.each(['two-mode', 'one-mode'] as const)('what is drawn of a %s network', (projection) => {
  const network = deriveNetwork(village, projection)
  const scene = sceneOf(village, projection)

  it('is every actor, every alliance and every tie, once', () => {
    const whole = drawn(scene, fitView(scene, 1200, 900))
    expect(whole.marks).toBe(network.nodes.length)
    expect(whole.ties).toBe(network.links.length)
    const directed = network.links.filter((link) => link.kind === 'relation' && !link.isMutual)
    expect(whole.heads).toBe(directed.length)
    const actors = network.nodes.filter(({ kind }) => kind === 'actor').length
    expect(actors).toBe(village.actors.size)
  })

  it('is what the legend counts, in the whole picture and in a part of it', () => {
    for (const view of viewsOf(scene)) {
      const legend = visibleLegend(scene, view)
      const { marks, ties } = drawn(scene, view)
      expect(countsOf(legend, ['world', 'allianceForm'])).toBe(marks)
      expect(countsOf(legend, ['tie', 'relationType'])).toBe(ties)
    }
  })

  it('lacks a mark that a hand moves, and its ties, and nothing else', () => {
    const view = fitView(scene, 1200, 900)
    const held = scene.ids.indexOf('mairie')
    const own = network.links.filter(({ source, target }) => source === held || target === held)
    expect(own.length).toBeGreaterThan(1)
    const rest = drawn(scene, view, [held])
    expect(rest.marks).toBe(network.nodes.length - 1)
    expect(rest.ties).toBe(network.links.length - own.length)
  })
})

describe('areas, numbers and captions', () => {
  const plain = sceneOf(village, 'one-mode')
  const at = (id: string): number => plain.ids.indexOf(id)
  const members = (...ids: string[]): Int32Array => Int32Array.from(ids.map(at)).sort()
  const area = { fill: '#abcdef', outline: '#fedcba', entry: 0 }
  const scene: Scene = {
    ...plain,
    hulls: [
      { ...area, id: 'pat', name: 'Projet', members: members('mairie', 'amap', 'ferme', 'lycee') },
      { ...area, id: 'toit', name: 'Toits', members: members('mairie', 'ferme') },
    ],
    badges: Uint16Array.from(plain.ids, (id) => (id === 'mairie' ? 3 : id === 'ferme' ? 120 : 0)),
    captions: [{ text: 'Diois', x: 0, y: 0, weight: 9 }],
  }
  const view = fitView(scene, 1200, 900)

  it('lie under the marks, each once', () => {
    const { ctx, paths, texts } = recordingContext()
    drawScene(ctx, scene, view)
    const hulls = paths.filter(({ how, color }) => how === 'fill' && color === '#abcdef')
    expect(hulls).toHaveLength(2)
    const isMark = ({ color }: { readonly color: string }): boolean =>
      scene.markStyles.some(({ fill }) => fill === color)
    const last = paths.findLastIndex(({ color }) => color === '#fedcba')
    expect(last).toBeLessThan(paths.findIndex(isMark))
    expect(texts.toSorted()).toEqual(['3', '99+'])
  })

  it('name areas and places in the room that there is, and names keep clear of them', () => {
    const words = placeWords(scene, view, estimateText)
    const { ctx, texts } = recordingContext()
    drawWords(ctx, scene, view, words)
    expect(texts).toEqual(expect.arrayContaining(['Projet', 'Diois']))
    expect(texts).toHaveLength(words.captions.length + words.labels.length)
    const large = placeWords(scene, view, estimateText, 2)
    expect(large.labels[0]?.size).toBe(2 * (words.labels[0]?.size ?? 0))
  })
})
