import FA2Layout from 'graphology-layout-forceatlas2/worker'
import type { PlantedNetwork } from '../../../renderer/network/layout/planted-network'
import type { Picture, Quality } from './quality'
import { qualityOf } from './quality'
import { graphologyOf, pictureOf } from './yardsticks'

/** It has settled where actors moved by less than this share of a tie since the last look, at the median. */
const stillShare = 0.01
const lookMs = 200

const medianOf = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN

function movedBetween(network: PlantedNetwork, before: Picture, after: Picture): number {
  const far = (one: Picture, i: number, other: Picture, j: number): number =>
    Math.hypot((one.x[i] ?? 0) - (other.x[j] ?? 0), (one.y[i] ?? 0) - (other.y[j] ?? 0))
  const moves = Array.from({ length: network.count }, (_, i) => far(before, i, after, i))
  const ties = Array.from(network.sources, (s, i) => far(after, s, after, network.targets[i] ?? 0))
  return medianOf(moves) / medianOf(ties)
}

/** graphology's ForceAtlas2 in its own worker, at its defaults, until it settles or the time is over. */
export async function settleInWorker(
  network: PlantedNetwork,
  capMs: number,
): Promise<{ ms: number; quality: Quality; isCut: boolean }> {
  const graph = graphologyOf(network)
  const start = performance.now()
  const layout = new FA2Layout(graph, { settings: { barnesHutOptimize: true } })
  layout.start()
  let before = pictureOf(graph)
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, lookMs))
    const after = pictureOf(graph)
    const moved = movedBetween(network, before, after)
    before = after
    const ms = performance.now() - start
    const isStill = moved > 0 && moved < stillShare
    if (!isStill && ms < capMs) continue
    layout.kill()
    return { ms, quality: qualityOf(network, before), isCut: !isStill }
  }
}
