import Graph from 'graphology'
import Sigma from 'sigma'
import { fills, height, nameOf } from './bench-graph'
import type { MakePainter } from './painter'

/** sigma 3: WebGL, names on a canvas above. */
export const makePainter: MakePainter = (container, { count, ...graph }) => {
  const nodes = new Graph({ type: 'undirected', multi: true })
  for (let node = 0; node < count; node++) {
    nodes.addNode(node, {
      x: graph.x[node],
      // sigma's y goes upwards.
      y: -(graph.y[node] ?? 0),
      size: graph.radius[node],
      color: fills[graph.world[node] ?? 0],
      label: graph.named.has(node) ? nameOf(node) : null,
      forceLabel: graph.named.has(node),
    })
  }
  for (const [link, source] of graph.sources.entries()) {
    nodes.addEdge(source, graph.targets[link], { size: 0.7, color: '#85949a' })
  }
  const sigma = new Sigma(nodes, container, { stagePadding: 30, defaultEdgeType: 'line' })
  const camera = sigma.getCamera()
  return {
    pan: (dx, dy) => {
      const { x, y, ratio } = camera.getState()
      camera.setState({ x: x - (dx / height) * ratio, y: y + (dy / height) * ratio })
    },
    zoom: (factor) => {
      camera.setState({ ratio: camera.getState().ratio / factor })
    },
    drag: (node, dx, dy) => {
      nodes.updateNodeAttribute(node, 'x', (x: number) => x + dx)
      nodes.updateNodeAttribute(node, 'y', (y: number) => y - dy)
    },
  }
}
