import type { SimulationNodeDatum } from 'd3-force'
import { forceManyBody } from 'd3-force'
import { describe, expect, it } from 'vitest'
import type { Bodies } from '../../../../renderer/network/layout/bodies'
import { makeBodies } from '../../../../renderer/network/layout/bodies'
import { pushCharge } from '../../../../renderer/network/layout/charge'
import { makeCharge } from '../../../../renderer/network/layout/charge-space'
import { layOutAtOnce } from '../../../../renderer/network/layout/lay-out-network'
import { makeQuadtree } from '../../../../renderer/network/layout/quadtree'
import { layoutInput, plantedNetwork, randomFrom } from './planted-network'

type Forces = readonly (readonly [number, number])[]

function scattered(count: number, seed: number, clumps: number): Bodies {
  const random = randomFrom(seed)
  const bodies = makeBodies(count)
  for (let i = 0; i < count; i++) {
    const clump = Math.floor(random() * clumps)
    bodies.x[i] = clump * 400 + random() * random() * 300
    bodies.y[i] = (clump % 3) * 500 + random() * 200
  }
  return bodies
}

/** The law itself, summed over all pairs: -30 / distance, and no more than at distance 1. */
function exactForces({ x, y, mass, count }: Bodies): Forces {
  return Array.from({ length: count }, (_, i) => {
    let [fx, fy] = [0, 0]
    for (let j = 0; j < count; j++) {
      const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)]
      const distance2 = dx * dx + dy * dy
      if (j === i || distance2 === 0) continue
      const push = (-30 * (mass[j] ?? 0)) / (distance2 < 1 ? Math.sqrt(distance2) : distance2)
      fx += dx * push
      fy += dy * push
    }
    return [fx, fy] as const
  })
}

function flatForces(bodies: Bodies): Forces {
  pushCharge(makeCharge(makeQuadtree(bodies.count)), bodies, 1)
  return Array.from({ length: bodies.count }, (_, i) => [bodies.vx[i] ?? 0, bodies.vy[i] ?? 0])
}

function d3Forces(bodies: Bodies): Forces {
  const nodes: SimulationNodeDatum[] = Array.from({ length: bodies.count }, (_, index) => ({
    index,
    x: bodies.x[index] ?? 0,
    y: bodies.y[index] ?? 0,
    vx: 0,
    vy: 0,
  }))
  const force = forceManyBody()
  force.initialize(nodes, () => 0.5)
  force(1)
  return nodes.map(({ vx = 0, vy = 0 }) => [vx, vy])
}

/** How far forces are from the true ones, as a share of these: the root of the mean square. */
function errorOf(forces: Forces, truth: Forces): number {
  let [off, whole] = [0, 0]
  for (const [i, [tx, ty]] of truth.entries()) {
    const [fx, fy] = forces[i] ?? [NaN, NaN]
    off += (fx - tx) ** 2 + (fy - ty) ** 2
    whole += tx ** 2 + ty ** 2
  }
  return Math.sqrt(off / whole)
}

describe('the repulsion on flat arrays', () => {
  it('equals the exact sum where all bodies are in one leaf', () => {
    const bodies = scattered(8, 1, 2)
    expect(errorOf(flatForces(bodies), exactForces(bodies))).toBeLessThan(1e-12)
  })

  it.each([
    { count: 100, clumps: 1 },
    { count: 1000, clumps: 1 },
    { count: 1000, clumps: 5 },
    { count: 3000, clumps: 8 },
  ])('is as near to the exact sum as d3: $count bodies in $clumps clumps', (sketch) => {
    const bodies = scattered(sketch.count, sketch.count + sketch.clumps, sketch.clumps)
    const truth = exactForces(bodies)
    const error = errorOf(flatForces(bodies), truth)
    expect(error).toBeLessThan(0.025)
    expect(error).toBeLessThan(1.1 * errorOf(d3Forces(bodies), truth))
  })

  it('is within 0.9 % of the exact sum in a settled picture', () => {
    const { x, y } = layOutAtOnce(layoutInput(plantedNetwork(2000, 1)))
    const bodies = { ...makeBodies(2000), x, y }
    expect(errorOf(flatForces(bodies), exactForces(bodies))).toBeLessThan(0.009)
  })

  it('counts a heavy body as many', () => {
    const bodies = scattered(500, 3, 3)
    bodies.mass.forEach((_, i) => (bodies.mass[i] = 1 + (i % 7)))
    expect(errorOf(flatForces(bodies), exactForces(bodies))).toBeLessThan(0.025)
  })

  it('stays finite where bodies coincide', () => {
    const bodies = makeBodies(50)
    const forces = flatForces(bodies)
    expect(forces.every(([x, y]) => x === 0 && y === 0)).toBe(true)
    bodies.x[0] = 1e-3
    expect(flatForces(bodies).flat().every(Number.isFinite)).toBe(true)
  })

  it('leaves fixed bodies alone, and lets them push', () => {
    const bodies = scattered(200, 4, 1)
    const truth = exactForces(bodies)
    bodies.isFixed.fill(1)
    bodies.isFixed[17] = 0
    const forces = flatForces(bodies)
    expect((forces[17]?.[0] ?? NaN) / (truth[17]?.[0] ?? NaN)).toBeCloseTo(1, 1)
    expect(forces.filter(([x, y]) => x !== 0 || y !== 0).length).toBe(1)
  })
})
