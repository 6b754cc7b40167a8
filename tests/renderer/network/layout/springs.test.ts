import type { SimulationNodeDatum } from 'd3-force'
import { forceLink } from 'd3-force'
import { describe, expect, it } from 'vitest'
import { makeBodies } from '../../../../renderer/network/layout/bodies'
import {
  degreesOf,
  fineLaw,
  pullSprings,
  springsOf,
} from '../../../../renderer/network/layout/springs'
import { plantedNetwork, randomFrom } from './planted-network'

function scattered(count: number) {
  const random = randomFrom(8)
  const bodies = makeBodies(count)
  for (let i = 0; i < count; i++) {
    bodies.x[i] = random() * 300
    bodies.y[i] = random() * 300
    bodies.vx[i] = random()
    bodies.vy[i] = random()
  }
  return bodies
}

describe('springs', () => {
  it('give every body the speed that d3-force gives it where both ends have as many links', () => {
    // A ring: each body has two links, so d3 pulls each end by 1/2 of 1/2, and ours by a third.
    const count = 120
    const sources = Int32Array.from({ length: count }, (_, i) => i)
    const targets = sources.map((i) => (i + 1) % count)
    const bodies = scattered(count)
    const nodes: SimulationNodeDatum[] = Array.from({ length: count }, (_, index) => ({
      index,
      x: bodies.x[index] ?? 0,
      y: bodies.y[index] ?? 0,
      vx: bodies.vx[index] ?? 0,
      vy: bodies.vy[index] ?? 0,
    }))
    const links = [...sources].map((source, i) => ({ source, target: targets[i] ?? 0 }))
    const force = forceLink(links)
    force.initialize(nodes, () => 0.5)
    force(0.7)
    const law = { pull: 3 / 4, length: 30, softness: 0 }
    pullSprings(bodies, springsOf({ count, sources, targets }), law, 0.7)
    for (const [index, node] of nodes.entries()) {
      expect(bodies.vx[index]).toBeCloseTo(node.vx ?? NaN, 9)
      expect(bodies.vy[index]).toBeCloseTo(node.vy ?? NaN, 9)
    }
  })

  it('pull a long link hardly more than a short one, and push a short one apart', () => {
    const speedAt = (distance: number): number => {
      const bodies = makeBodies(2)
      bodies.x[1] = distance
      const ends = { count: 2, sources: Int32Array.of(0), targets: Int32Array.of(1) }
      pullSprings(bodies, springsOf(ends), fineLaw(300), 1)
      expect(bodies.vx[1]).toBeCloseTo(-(bodies.vx[0] ?? NaN), 12)
      return bodies.vx[0] ?? NaN
    }
    expect(speedAt(20)).toBe(0)
    expect(speedAt(12)).toBeLessThan(0)
    // pull / 2 of the stretch 50, softened to a half.
    expect(speedAt(70)).toBeCloseTo((4 / 2) * 25, 9)
    expect(speedAt(2000)).toBeLessThan(2 * speedAt(200))
  })

  it('together move a body by less than the whole way to its neighbours', () => {
    const network = plantedNetwork(300, 3)
    const { sources, targets, sourcePull, targetPull } = springsOf(network)
    const pulls = new Float64Array(network.count)
    sources.forEach((end, i) => (pulls[end] = (pulls[end] ?? 0) + (sourcePull[i] ?? 0)))
    targets.forEach((end, i) => (pulls[end] = (pulls[end] ?? 0) + (targetPull[i] ?? 0)))
    const degrees = degreesOf(network)
    pulls.forEach((pull, node) => {
      const links = degrees[node] ?? 0
      expect(pull).toBeCloseTo(links / (1 + links), 9)
    })
  })
})
