import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveOneMode } from '../../../../shared/graph/derive-one-mode'
import { deriveTwoMode } from '../../../../shared/graph/derive-two-mode'
import { betweenness } from '../../../../shared/graph/measures/betweenness'
import { communities } from '../../../../shared/graph/measures/communities'
import { cutOffBy, findCutPoints } from '../../../../shared/graph/measures/cut-points'
import { coreNumbers } from '../../../../shared/graph/measures/core'
import { harmonicCloseness } from '../../../../shared/graph/measures/harmonic-closeness'
import type { MeasureGround } from '../../../../shared/graph/measures/measure-ground'
import { groundOf } from '../../../../shared/graph/measures/measure-ground'
import { defaultSettings, measures } from '../../../../shared/graph/measures/measures'
import type { Sketch } from '../input-of'
import { inputOf, shuffled } from '../input-of'

const runs = { numRuns: 60 }
const worlds = ['public', 'economique', 'interet_general']

/** Up to 40 actors, so that more than one word of 32 is searched from, with some alliances. */
const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    size: fc.integer({ min: 3, max: 40 }),
    ties: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 }),
    alliances: fc.array(fc.array(fc.nat(39), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
  })
  .map(({ size, ties, alliances }) => {
    const id = (node: number): string => `a${String(node % size)}`
    return {
      actors: Object.fromEntries(
        Array.from({ length: size }, (_, node) => [id(node), { world: worlds[node % 3] ?? '' }]),
      ),
      relations: ties.map(([from, to], at) => ({
        id: `r${String(at)}`,
        from: id(from),
        to: id(to),
        type: at % 5 === 0 ? 'souhaite' : 'coopere',
      })),
      members: Object.fromEntries(
        alliances.map((members, at) => [`x${String(at)}`, members.map(id).join(' ')]),
      ),
    }
  })

const grounds = sketches.map((sketch) => groundOf(deriveTwoMode(inputOf(sketch))))

/** Distances by the plainest way there is: as many rounds as there are nodes. */
function distances({ drawn: { pairs } }: MeasureGround): number[][] {
  const { count } = pairs
  const far = Array.from({ length: count }, (_, one) =>
    Array.from({ length: count }, (_, other) => (one === other ? 0 : Infinity)),
  )
  const set = (one: number, other: number, value: number): void => {
    const row = far[one]
    if (row !== undefined) row[other] = Math.min(row[other] ?? Infinity, value)
  }
  pairs.sources.forEach((source, at) => {
    set(source, pairs.targets[at] ?? 0, 1)
    set(pairs.targets[at] ?? 0, source, 1)
  })
  for (let via = 0; via < count; via++) {
    for (let one = 0; one < count; one++) {
      for (let other = 0; other < count; other++) {
        set(one, other, (far[one]?.[via] ?? Infinity) + (far[via]?.[other] ?? Infinity))
      }
    }
  }
  return far
}

/** How many groups are left, and the largest, without one node or one tie. */
function groupsWithout(ground: MeasureGround, without: { node?: number; tie?: number }): number[] {
  const { pairs } = ground.actors
  const groupOf = Array.from({ length: pairs.count }, (_, node) => node)
  pairs.sources.forEach((source, tie) => {
    const target = pairs.targets[tie] ?? 0
    if (tie === without.tie || source === without.node || target === without.node) return
    const [from, to] = [groupOf[source] ?? 0, groupOf[target] ?? 0]
    groupOf.forEach((group, node) => {
      if (group === from) groupOf[node] = to
    })
  })
  return groupOf
}

describe('measures of any network', () => {
  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(sketches, fc.nat(1000), (sketch, seed) => {
        const input = inputOf(sketch)
        for (const derive of [deriveOneMode, deriveTwoMode]) {
          const [one, other] = [input, shuffled(input, seed)].map((each) => groundOf(derive(each)))
          if (one === undefined || other === undefined) throw new Error('no ground')
          for (const measure of measures) {
            const settings = defaultSettings(measure)
            expect(measure.fn(one, settings)).toEqual(measure.fn(other, settings))
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('agree with distances found by brute force: closeness, and betweenness in sum', () => {
    fc.assert(
      fc.property(grounds, (ground) => {
        const far = distances(ground)
        const { count } = ground.drawn.pairs
        const near = harmonicCloseness.fn(ground, {}).nodes['harmonicCloseness']
        let between = 0
        far.forEach((row, node) => {
          const sum = row.reduce((all, step) => all + (step > 0 ? 1 / step : 0), 0)
          expect(near?.[node]).toBeCloseTo(sum / (count - 1), 9)
          // A path of d steps leads over d - 1 others.
          between += row.reduce(
            (all, step) => all + (step > 0 && step < Infinity ? step - 1 : 0),
            0,
          )
        })
        const shares = betweenness.fn(ground, {}).nodes['betweenness'] ?? new Float64Array(1)
        const all = shares.reduce((sum, value) => sum + value, 0)
        expect(all * (count - 1) * (count - 2)).toBeCloseTo(between, 6)
      }),
      runs,
    )
  })

  it('find the cut points that brute force finds, and whom each cuts off', () => {
    fc.assert(
      fc.property(grounds, (ground) => {
        const { cutsOff, bridges } = findCutPoints(ground.actors.adjacency)
        const whole = groupsWithout(ground, {})
        const bridging = [...ground.actors.pairs.sources.keys()].filter(
          (tie) => new Set(groupsWithout(ground, { tie })).size > new Set(whole).size,
        )
        expect(bridges.length).toBe(bridging.length)
        cutsOff.forEach((others, node) => {
          const left = groupsWithout(ground, { node })
          const sizes = new Map<number, number>()
          left.forEach((group, other) => {
            if (other === node || whole[other] !== whole[node]) return
            sizes.set(group, (sizes.get(group) ?? 0) + 1)
          })
          const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
          expect(others).toBe(all - Math.max(0, ...sizes.values()))
          expect(cutOffBy(ground.actors.adjacency, node)).toHaveLength(others)
        })
      }),
      runs,
    )
  })

  it('give each node the greatest k whose core it is in', () => {
    fc.assert(
      fc.property(grounds, ({ drawn: { adjacency } }) => {
        const cores = coreNumbers(adjacency)
        const inCore = (k: number): ReadonlySet<number> => {
          let left = new Set(cores.keys())
          for (;;) {
            const kept = [...left].filter((node) => {
              const around = adjacency.neighbours.subarray(
                adjacency.offsets[node],
                adjacency.offsets[node + 1],
              )
              return around.filter((other) => left.has(other)).length >= k
            })
            if (kept.length === left.size) return left
            left = new Set(kept)
          }
        }
        for (let k = 1; k <= Math.max(...cores) + 1; k++) {
          const members = inCore(k)
          cores.forEach((core, node) => {
            expect(core >= k).toBe(members.has(node))
          })
        }
      }),
      runs,
    )
  })

  it('say the modularity of the communities that they found', () => {
    fc.assert(
      fc.property(grounds, (ground) => {
        const { network, nodes } = communities.fn(ground, {})
        const { pairs } = ground.drawn
        const groups = nodes['community'] ?? new Float64Array()
        const total = pairs.weights.reduce((sum, weight) => sum + weight, 0)
        if (total === 0) {
          expect(network['modularity']).toBeNull()
          return
        }
        const strengths = new Map<number, number>()
        let inside = 0
        pairs.sources.forEach((source, at) => {
          const weight = pairs.weights[at] ?? 0
          const [from, to] = [groups[source] ?? 0, groups[pairs.targets[at] ?? 0] ?? 0]
          if (from === to) inside += weight
          strengths.set(from, (strengths.get(from) ?? 0) + weight)
          strengths.set(to, (strengths.get(to) ?? 0) + weight)
        })
        const chance = [...strengths.values()].reduce(
          (sum, strength) => sum + (strength / (2 * total)) ** 2,
          0,
        )
        expect(network['modularity']).toBeCloseTo(inside / total - chance, 9)
      }),
      runs,
    )
  })
})

describe('betweenness from some of the nodes', () => {
  it('says from how many, and is exact from all', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 1, max: 60 }), (ground, sources) => {
        const { count } = ground.drawn.pairs
        const whole = betweenness.fn(ground, { sources: 0 })
        const some = betweenness.fn(ground, { sources })
        if (sources < count) expect(some.precision).toEqual({ kind: 'sampled', sources, of: count })
        else {
          expect(some.precision).toEqual({ kind: 'exact' })
          expect(some.nodes['betweenness']).toEqual(whole.nodes['betweenness'])
        }
      }),
      runs,
    )
  })
})
