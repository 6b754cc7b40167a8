import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { PlantedNetwork } from '../../../renderer/network/layout/planted-network'
import type { Quality } from './quality'
import { qualityOf } from './quality'

cytoscape.use(fcose)

/** cytoscape's fcose without animation: of quality `default`, and `draft` from 2,000 on: else it takes minutes. */
export function layOutByFcose(network: PlantedNetwork): { ms: number; quality: Quality } {
  const { count, sources, targets } = network
  const nodes = Array.from({ length: count }, (_, i) => ({ data: { id: String(i) } }))
  const edges = Array.from(sources, (source, i) => ({
    data: { source: String(source), target: String(targets[i] ?? 0) },
  }))
  const start = performance.now()
  const graph = cytoscape({ headless: true, styleEnabled: true, elements: { nodes, edges } })
  const quality = count >= 2000 ? 'draft' : 'default'
  const options = { name: 'fcose', quality, animate: false, randomize: true }
  graph.layout(options).run()
  const ms = performance.now() - start
  const places = nodes.map(({ data }) => graph.getElementById(data.id).position())
  const picture = { x: places.map(({ x }) => x), y: places.map(({ y }) => y) }
  graph.destroy()
  return { ms, quality: qualityOf(network, picture) }
}
