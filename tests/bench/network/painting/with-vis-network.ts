import { DataSet } from 'vis-data'
import { Network } from 'vis-network'
import { fills, height, nameOf, width } from './bench-graph'
import type { MakePainter } from './painter'

/** vis-network: a canvas; its physics off. */
export const makePainter: MakePainter = (container, { count, ...graph }) => {
  const nodes = new DataSet(
    Array.from({ length: count }, (_, id) => ({
      id,
      x: graph.x[id] ?? 0,
      y: graph.y[id] ?? 0,
      size: graph.radius[id] ?? 1,
      color: fills[graph.world[id] ?? 0] ?? '',
      ...(graph.named.has(id) ? { label: nameOf(id) } : {}),
    })),
  )
  const edges = new DataSet(
    Array.from(graph.sources, (from, id) => ({ id, from, to: graph.targets[id] ?? 0 })),
  )
  const network = new Network(
    container,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', borderWidth: 1 },
      edges: { smooth: false, width: 0.7, color: '#85949a' },
    },
  )
  const at = { x: width / 2, y: height / 2 }
  network.moveTo({ position: at, scale: 1, animation: false })
  return {
    pan: (dx, dy) => {
      const { x, y } = network.getViewPosition()
      const scale = network.getScale()
      const position = { x: x - dx / scale, y: y - dy / scale }
      network.moveTo({ position, scale, animation: false })
    },
    zoom: (factor) => {
      const scale = network.getScale() * factor
      network.moveTo({ position: network.getViewPosition(), scale, animation: false })
    },
    drag: (node, dx, dy) => {
      const { x, y } = network.getPosition(node)
      network.moveNode(node, x + dx, y + dy)
      // It asks for its frame from a timer.
      return new Promise((resolve) => setTimeout(resolve))
    },
  }
}
