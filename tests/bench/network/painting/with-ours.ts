import type { NetworkLink, NetworkNode } from '../../../../shared/graph/network'
import { buildScene } from '../../../../renderer/network/scene/build-scene'
import type { Scene } from '../../../../renderer/network/scene/scene'
import { makeStage } from '../../../../renderer/network/stage/make-stage'
import type { StageEvents } from '../../../../renderer/network/stage/stage'
import type { SharpCanvas } from '../../../../renderer/network/stage/sharp-canvas'
import { sharpCanvas } from '../../../../renderer/network/stage/sharp-canvas'
import type { BenchGraph } from './bench-graph'
import { height, nameOf, width, worlds } from './bench-graph'
import type { MakePainter } from './painter'

/** The scene that the app makes of the same network. */
export function benchScene({ count, x, y, world, sources, targets, named }: BenchGraph): Scene {
  const ids = Array.from({ length: count }, (_, node) => `actor-${node}`)
  const nodes = ids.map((id, node): NetworkNode => ({
    kind: 'actor',
    id,
    name: nameOf(node),
    label: named.has(node) ? nameOf(node) : '',
    actorKind: 'association',
    world: worlds[world[node] ?? 0] ?? '',
    themes: [],
    commune: '',
  }))
  const links = Array.from(sources, (source, link): NetworkLink => ({
    kind: 'shared',
    source,
    target: targets[link] ?? 0,
    weight: 1,
    forms: [],
    partnershipTypes: [],
    alliances: [],
  }))
  const places = new Map(ids.map((id, node) => [id, { x: x[node] ?? 0, y: y[node] ?? 0 }]))
  const network = { projection: 'one-mode', nodes, links } as const
  return buildScene(network, places, { ground: 'light', orderOf: () => [] })
}

function addCanvas(container: HTMLElement): SharpCanvas {
  const element = document.createElement('canvas')
  element.style.cssText = 'position:absolute;inset:0'
  container.append(element)
  const canvas = sharpCanvas(element)
  if (canvas === null) throw new Error('no 2D canvas')
  return canvas
}

const nothing = (): void => undefined

const events: StageEvents = {
  onFocus: nothing,
  onOpen: nothing,
  onChoose: nothing,
  onMenu: nothing,
  onTie: nothing,
  onPlace: nothing,
  onRest: nothing,
  insetRight: 0,
}

/** The app's own stage. */
export const makePainter: MakePainter = (container, graph) => {
  const stage = makeStage(addCanvas(container), addCanvas(container), events)
  stage.resize(width, height)
  stage.show(benchScene(graph), true)
  const { hand } = stage
  return {
    pan: (dx, dy) => {
      hand.pan(dx, dy)
      hand.paint()
    },
    zoom: (factor) => {
      hand.zoom(factor, width / 2, height / 2)
      hand.paint()
    },
    drag: (node, dx, dy) => {
      hand.drag(`actor-${node}`, dx, dy)
      hand.paint()
    },
    drop: hand.drop,
    rest: hand.rest,
    isSharp: hand.isSharp,
  }
}
