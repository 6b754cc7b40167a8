import type { SimulationNodeDatum } from 'd3-force'
import { forceLink } from 'd3-force'
import { expect, it } from 'vitest'
import { makeBodies } from '../../../../renderer/network/layout/bodies'
import { pullSprings, springsOf } from '../../../../renderer/network/layout/springs'
import { plantedNetwork, randomFrom } from './planted-network'

it('gives every body the speed that d3-force gives it', () => {
  const network = plantedNetwork(120, 7)
  const random = randomFrom(8)
  const bodies = makeBodies(network.count)
  const nodes: SimulationNodeDatum[] = []
  for (let index = 0; index < network.count; index++) {
    const [x, y, vx, vy] = [random() * 300, random() * 300, random(), random()]
    bodies.x[index] = x
    bodies.y[index] = y
    bodies.vx[index] = vx
    bodies.vy[index] = vy
    nodes.push({ index, x, y, vx, vy })
  }
  const links = [...network.sources].map((source, i) => ({
    source,
    target: network.targets[i] ?? 0,
  }))
  const force = forceLink(links)
  force.initialize(nodes, () => 0.5)
  force(0.7)
  pullSprings(bodies, springsOf(network), 0.7)
  for (const [index, node] of nodes.entries()) {
    expect(bodies.vx[index]).toBeCloseTo(node.vx ?? NaN, 9)
    expect(bodies.vy[index]).toBeCloseTo(node.vy ?? NaN, 9)
  }
})
