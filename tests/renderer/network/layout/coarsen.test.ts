import { describe, expect, it } from 'vitest'
import type { Level } from '../../../../renderer/network/layout/coarsen'
import { coarsen } from '../../../../renderer/network/layout/coarsen'
import { makeBodies } from '../../../../renderer/network/layout/bodies'
import { springsOf } from '../../../../renderer/network/layout/springs'
import { plantedNetwork } from './planted-network'

function levelOf(count: number, seed: number): Level {
  const network = plantedNetwork(count, seed)
  return { bodies: makeBodies(count), springs: springsOf(network) }
}

/** The greatest share of a stretch that a body would make up in one tick: over 1 it would overshoot. */
function strongestPull({ bodies, springs }: Level): number {
  const pulls = new Float64Array(bodies.count)
  springs.sources.forEach(
    (source, i) => (pulls[source] = (pulls[source] ?? 0) + (springs.sourcePull[i] ?? 0)),
  )
  springs.targets.forEach(
    (target, i) => (pulls[target] = (pulls[target] ?? 0) + (springs.targetPull[i] ?? 0)),
  )
  return Math.max(...pulls)
}

describe('coarsening', () => {
  it('keeps all the mass, and joins several bodies into most clusters', () => {
    let level = levelOf(1500, 1)
    for (let depth = 0; depth < 3; depth++) {
      const { coarse, clusterOf } = coarsen(level)
      expect(coarse.bodies.mass.reduce((sum, mass) => sum + mass, 0)).toBe(1500)
      expect(coarse.bodies.count).toBeLessThan(0.8 * level.bodies.count)
      expect(new Set(clusterOf).size).toBe(coarse.bodies.count)
      level = coarse
    }
  })

  it('never makes springs that overshoot, at any level', () => {
    let level = levelOf(1500, 2)
    for (let depth = 0; depth < 4; depth++) {
      expect(strongestPull(level)).toBeLessThanOrEqual(1 + 1e-9)
      level = coarsen(level).coarse
    }
  })

  it('keeps a cluster where its fixed body is', () => {
    const level = levelOf(200, 3)
    level.bodies.isFixed[11] = 1
    level.bodies.x[11] = 70
    level.bodies.y[11] = -40
    const { coarse, clusterOf } = coarsen(level)
    const cluster = clusterOf[11] ?? -1
    expect(coarse.bodies.isFixed[cluster]).toBe(1)
    expect([coarse.bodies.x[cluster], coarse.bodies.y[cluster]]).toEqual([70, -40])
    expect(coarse.bodies.isFixed.reduce((sum, fixed) => sum + fixed, 0)).toBe(1)
  })
})
