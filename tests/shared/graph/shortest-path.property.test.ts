import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkEnds } from '../../../shared/graph/adjacency'
import { adjacencyOf, neighboursOf } from '../../../shared/graph/adjacency'
import { commonNeighbours } from '../../../shared/graph/common-neighbours'
import { mostPaths, shortestPath } from '../../../shared/graph/shortest-path'

/** Small graphs, with several links between two nodes, loops and separate parts among them. */
const graphs = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 })
  return fc.record({
    count: fc.constant(count),
    pairs: fc.array(fc.tuple(node, node), { maxLength: 14 }),
  })
})

interface Sketch {
  readonly count: number
  readonly pairs: readonly (readonly [number, number])[]
}

const endsOf = ({ count, pairs }: Sketch): LinkEnds => ({
  count,
  sources: Int32Array.from(pairs, ([source]) => source),
  targets: Int32Array.from(pairs, ([, target]) => target),
})

const areTied = ({ pairs }: Sketch, one: number, other: number): boolean =>
  pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one))

/** Every way that comes to no node twice, by trying them all. */
function waysByHand(graph: Sketch, from: number, to: number): readonly (readonly number[])[] {
  const found: number[][] = []
  const go = (way: number[]): void => {
    const last = way.at(-1) ?? from
    if (last === to) {
      found.push(way)
      return
    }
    for (let next = 0; next < graph.count; next += 1) {
      if (!way.includes(next) && areTied(graph, last, next)) go([...way, next])
    }
  }
  go([from])
  return found
}

describe('the shortest path', () => {
  it('is as short as the shortest of all ways tried by hand, and is counted among its equals', () => {
    fc.assert(
      fc.property(graphs, fc.nat(7), fc.nat(7), (graph, one, other) => {
        const [from, to] = [one % graph.count, other % graph.count]
        const path = shortestPath(adjacencyOf(endsOf(graph)), from, to)
        const ways = waysByHand(graph, from, to)
        if (ways.length === 0) {
          expect(path).toBeNull()
          return
        }
        const least = Math.min(...ways.map((way) => way.length))
        const shortest = ways.filter((way) => way.length === least)
        expect(shortest).toContainEqual(path?.nodes)
        expect(path?.count).toBe(shortest.length)
      }),
    )
  })

  it('does not depend on the order in which links were written', () => {
    fc.assert(
      fc.property(graphs, fc.nat(7), fc.nat(7), (graph, one, other) => {
        const [from, to] = [one % graph.count, other % graph.count]
        const turned = { ...graph, pairs: graph.pairs.toReversed() }
        expect(shortestPath(adjacencyOf(endsOf(turned)), from, to)).toEqual(
          shortestPath(adjacencyOf(endsOf(graph)), from, to),
        )
      }),
    )
  })

  it('stops counting where ways double with each step', () => {
    // A row of 40 diamonds.
    const pairs = Array.from({ length: 40 }, (_, at) => {
      const node = at * 3
      return [
        [node, node + 1],
        [node, node + 2],
        [node + 1, node + 3],
        [node + 2, node + 3],
      ] as const
    }).flat()
    const path = shortestPath(adjacencyOf(endsOf({ count: 121, pairs })), 0, 120)
    expect(path?.nodes).toHaveLength(81)
    expect(path?.count).toBe(mostPaths)
  })
})

describe('neighbours in common', () => {
  it('are those tied to both, once each, without the two themselves', () => {
    fc.assert(
      fc.property(graphs, fc.nat(7), fc.nat(7), (graph, a, b) => {
        const [one, other] = [a % graph.count, b % graph.count]
        const adjacency = adjacencyOf(endsOf(graph))
        const expected = [...Array(graph.count).keys()].filter(
          (node) =>
            node !== one &&
            node !== other &&
            neighboursOf(adjacency, one).includes(node) &&
            neighboursOf(adjacency, other).includes(node),
        )
        expect(commonNeighbours(adjacency, one, other)).toEqual(expected)
      }),
    )
  })
})
