import type { SimulationNodeDatum } from 'd3-force'
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import defaults from 'graphology-layout-forceatlas2/defaults'
import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers'
import iterate from 'graphology-layout-forceatlas2/iterate'
import makeNgraphLayout from 'ngraph.forcelayout'
import makeNgraph from 'ngraph.graph'
import { seededRandom } from '../../seeded-random'
import type { Planted } from '../../../renderer/network/layout/planted-network'
import type { Picture } from './quality'
import type { Stepper } from './watch-quality'

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

/** d3-force at its defaults, drawn to the middle by x and y, since a part without ties would fly off. */
export function d3Stepper({ count, sources, targets }: Planted): Stepper {
  const nodes: SimulationNodeDatum[] = numbersTo(count).map((index) => ({ index }))
  const links = Array.from(sources, (source, i) => ({ source, target: targets[i] ?? 0 }))
  const simulation = forceSimulation(nodes)
    .stop()
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
  return {
    step: () => void simulation.tick(),
    picture: () => ({
      x: nodes.map(({ x }) => x ?? 0),
      y: nodes.map(({ y }) => y ?? 0),
    }),
  }
}

/** The network in graphology, scattered by a seed: ForceAtlas2 asks for places to start from. */
export function graphologyOf({ count, sources, targets }: Planted): Graph {
  const random = seededRandom(count)
  const graph = new Graph({ type: 'undirected' })
  for (const node of numbersTo(count)) {
    graph.addNode(node, { x: 1000 * random(), y: 1000 * random() })
  }
  sources.forEach((source, i) => graph.addEdge(source, targets[i] ?? 0))
  return graph
}

export function pictureOf(graph: Graph): Picture {
  const x: number[] = []
  const y: number[] = []
  graph.forEachNode((_, place) => {
    x.push(Number(place['x']))
    y.push(Number(place['y']))
  })
  return { x, y }
}

/** Numbers by node in graphology's flat arrays: x, y and others. */
const numbersANode = 10

/** graphology's ForceAtlas2 with Barnes and Hut's tree, at the settings that it infers. */
export function forceAtlas2Stepper(network: Planted): Stepper {
  const graph = graphologyOf(network)
  const inferred = forceAtlas2.inferSettings(graph)
  const settings = { ...defaults, ...inferred, barnesHutOptimize: true }
  // Its own iteration on its own arrays: `assign` would begin anew, and slower, at each look.
  const { nodes, edges } = graphToByteArrays(graph, () => 1)
  const at = (offset: number) =>
    numbersTo(network.count).map((node) => nodes[numbersANode * node + offset] ?? 0)
  return {
    step: () => {
      iterate(settings, nodes, edges)
    },
    picture: () => ({ x: at(0), y: at(1) }),
  }
}

/** ngraph at its defaults. */
export function ngraphStepper({ count, sources, targets }: Planted): Stepper {
  const graph = makeNgraph()
  for (const node of numbersTo(count)) graph.addNode(node)
  sources.forEach((source, i) => graph.addLink(source, targets[i] ?? 0))
  const layout = makeNgraphLayout(graph)
  return {
    step: () => void layout.step(),
    picture: () => {
      const places = numbersTo(count).map((node) => layout.getNodePosition(node))
      return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) }
    },
  }
}
