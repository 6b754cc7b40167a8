import { describe, expect, it } from 'vitest'
import type { Bodies } from '../../../../renderer/network/layout/bodies'
import { makeBodies } from '../../../../renderer/network/layout/bodies'
import { separate } from '../../../../renderer/network/layout/separate'
import { randomFrom } from './planted-network'

function crowded(count: number): { readonly bodies: Bodies; readonly radii: Float64Array } {
  const random = randomFrom(count)
  const bodies = makeBodies(count)
  const radii = Float64Array.from({ length: count }, () => 4 + 6 * random())
  for (let i = 0; i < count; i++) {
    bodies.x[i] = random() * random() * 12 * Math.sqrt(count)
    bodies.y[i] = random() * 12 * Math.sqrt(count)
  }
  return { bodies, radii }
}

/** Pairs of marks that overlap, found by looking at every pair. */
function overlapping({ x, y, count }: Bodies, radii: Float64Array): number {
  let pairs = 0
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const distance = Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0))
      if (distance < (radii[i] ?? 0) + (radii[j] ?? 0)) pairs++
    }
  }
  return pairs
}

describe('parting marks', () => {
  it.each([2, 40, 400])('leaves none of %i overlapping', (count) => {
    const { bodies, radii } = crowded(count)
    expect(overlapping(bodies, radii)).toBeGreaterThan(0)
    expect(separate(bodies, radii, 1000)).toBe(0)
    expect(overlapping(bodies, radii)).toBe(0)
  })

  it('parts marks that stand at one point', () => {
    const bodies = makeBodies(30)
    const radii = new Float64Array(30).fill(5)
    expect(separate(bodies, radii, 1000)).toBe(0)
    expect(overlapping(bodies, radii)).toBe(0)
  })

  it('does not move fixed marks', () => {
    const { bodies, radii } = crowded(100)
    const before = [...bodies.x.slice(0, 5), ...bodies.y.slice(0, 5)]
    bodies.x.copyWithin(50, 0, 5)
    bodies.y.copyWithin(50, 0, 5)
    bodies.isFixed.fill(1, 0, 5)
    separate(bodies, radii, 1000)
    expect([...bodies.x.slice(0, 5), ...bodies.y.slice(0, 5)]).toEqual(before)
    expect(overlapping(bodies, radii)).toBe(overlapping({ ...bodies, count: 5 }, radii))
  })
})
