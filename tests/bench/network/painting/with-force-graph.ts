import ForceGraph from 'force-graph'
import { fills, height, nameOf, width } from './bench-graph'
import type { MakePainter } from './painter'

interface Node {
  readonly id: number
  readonly name: string
  readonly radius: number
  x: number
  y: number
  fx: number
  fy: number
  readonly color: string
}

/** force-graph on a canvas; its engine at rest. */
export const makePainter: MakePainter = (container, { count, ...graph }) => {
  const nodes = Array.from({ length: count }, (_, id): Node => {
    const [x = 0, y = 0] = [graph.x[id], graph.y[id]]
    const name = graph.named.has(id) ? nameOf(id) : ''
    const color = fills[graph.world[id] ?? 0] ?? ''
    return { id, name, radius: graph.radius[id] ?? 1, x, y, fx: x, fy: y, color }
  })
  const links = Array.from(graph.sources, (source, link) => ({
    source,
    target: graph.targets[link] ?? 0,
  }))
  const picture = new ForceGraph<Node>(container)
    .width(width)
    .height(height)
    .cooldownTicks(0)
    .enablePointerInteraction(false)
    .linkColor(() => '#85949a')
    .linkWidth(0.7)
    .nodeRelSize(1)
    .nodeVal(({ radius }) => radius * radius)
    .nodeColor(({ color }) => color)
    .nodeCanvasObjectMode(({ name }) => (name === '' ? undefined : 'after'))
    .nodeCanvasObject(({ name, x, y, radius }, ctx) => {
      if (name === '') return
      ctx.font = '12px sans-serif'
      ctx.fillStyle = '#1b2529'
      ctx.fillText(name, x + radius + 2, y + 4)
    })
    .graphData({ nodes, links })
    .centerAt(width / 2, height / 2)
    .zoom(1)
  return {
    pan: (dx, dy) => {
      const { x, y } = picture.centerAt()
      const scale = picture.zoom()
      picture.centerAt(x - dx / scale, y - dy / scale)
    },
    zoom: (factor) => {
      picture.zoom(picture.zoom() * factor)
    },
    drag: (node, dx, dy) => {
      const moved = nodes[node]
      if (moved === undefined) return
      moved.x += dx
      moved.y += dy
      moved.fx = moved.x
      moved.fy = moved.y
      // It draws again where it is told that something changed.
      picture.nodeRelSize(1)
    },
  }
}
