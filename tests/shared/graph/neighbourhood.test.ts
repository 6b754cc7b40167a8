import { describe, expect, it } from 'vitest'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import type { Network, Projection } from '../../../shared/graph/network'
import { neighbourhoodOf } from '../../../shared/graph/neighbourhood'
import { inputOf } from './input-of'

/** A chain a - X - b - Y - c - Z - d, and e alone. */
function chain(projection: Projection): Network {
  const input = inputOf({ actors: { e: {} }, members: { X: 'a b', Y: 'b c', Z: 'c d' } })
  return deriveNetwork(input, projection)
}

function told(network: Network, id: string, steps: number): string | undefined {
  const found = neighbourhoodOf(network, id, steps)
  return found?.network.nodes
    .map((node) => `${node.id}${String(found.distances.get(node.id))}`)
    .join(' ')
}

describe('what is near one actor or alliance', () => {
  it('is what a few ties lead to, with the distance of each', () => {
    expect(told(chain('two-mode'), 'b', 1)).toBe('X1 Y1 b0')
    expect(told(chain('two-mode'), 'b', 2)).toBe('X1 Y1 a2 b0 c2')
    expect(told(chain('two-mode'), 'b', 3)).toBe('X1 Y1 Z3 a2 b0 c2')
    expect(told(chain('one-mode'), 'b', 2)).toBe('a1 b0 c1 d2')
    expect(told(chain('two-mode'), 'e', 3)).toBe('e0')
  })

  it('keeps the links among those that are near, and no other', () => {
    const found = neighbourhoodOf(chain('two-mode'), 'Y', 1)
    const ids = found?.network.nodes.map(({ id }) => id) ?? []
    expect(
      found?.network.links.map(({ source, target }) => `${ids[source] ?? ''}-${ids[target] ?? ''}`),
    ).toEqual(['b-Y', 'c-Y'])
  })

  it('is round the members of an alliance where alliances are not drawn', () => {
    expect(told(chain('one-mode'), 'Y', 1)).toBe('b1 c1')
    expect(told(chain('one-mode'), 'Y', 2)).toBe('a2 b1 c1 d2')
  })

  it('is nothing where what it is round is not shown', () => {
    expect(neighbourhoodOf(chain('two-mode'), 'nobody', 2)).toBeNull()
  })
})
