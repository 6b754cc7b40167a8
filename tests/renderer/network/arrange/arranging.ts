import { deriveNetwork } from '../../../../shared/graph/derive-network'
import type { Network, Projection } from '../../../../shared/graph/network'
import type { NetworkInput } from '../../../../shared/graph/network-input'
import type {
  ArrangedNetwork,
  KnownPlaces,
} from '../../../../renderer/network/arrange/arranged-network'
import { hashId, spreadOf } from '../../../../renderer/network/layout/hash-id'
import { markReach } from '../../../../renderer/network/scene/mark-style'
import { inputOf } from '../../../shared/graph/input-of'

/** Actors of some communes and worlds, in alliances of neighbours in the list. */
export function territoryOf(count: number, communes: readonly string[]): NetworkInput {
  const kinds = ['association', 'entreprise', 'pouvoir_public', 'universite', '']
  const actors = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `a${String(i).padStart(3, '0')}`,
      { kind: kinds[i % kinds.length] ?? '', commune: communes[(i * 7) % communes.length] ?? '' },
    ]),
  )
  const ids = Object.keys(actors)
  const members = Object.fromEntries(
    Array.from({ length: Math.floor(count / 4) }, (_, i) => [
      `x${String(i).padStart(3, '0')}`,
      ids.slice(i * 3, i * 3 + 2 + (i % 5)).join(' '),
    ]),
  )
  return inputOf({ actors, members })
}

export function networkOf(input: NetworkInput, projection: Projection = 'two-mode'): Network {
  return deriveNetwork(input, projection)
}

/** A picture of its own for every territory: positions from ids alone. */
export function anyPlaces({ nodes }: Network): KnownPlaces {
  return new Map(
    nodes.map(({ id }) => {
      const [x, y] = spreadOf(hashId(id))
      return [id, { x: x * 300, y: y * 300 }]
    }),
  )
}

/** Pairs of marks that overlap. */
export function overlaps(network: Network, { places }: ArrangedNetwork): readonly string[] {
  const marks = network.nodes.flatMap((node) => {
    const spot = places.get(node.id)
    return spot === undefined ? [] : [{ id: node.id, reach: markReach(node), ...spot }]
  })
  const found: string[] = []
  for (const [i, one] of marks.entries()) {
    for (const other of marks.slice(i + 1)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y)
      if (distance < one.reach + other.reach) found.push(`${one.id} ${other.id}`)
    }
  }
  return found
}
