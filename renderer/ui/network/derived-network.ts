import { deriveNetwork } from '../../../shared/graph/derive-network'
import type { Network, Projection } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'

const derived = new WeakMap<NetworkInput, Map<Projection, Network>>()

/** The network of some records; derived once, however many ask: large territories take a second. */
export function derivedNetwork(input: NetworkInput, projection: Projection): Network {
  const known = derived.get(input) ?? new Map<Projection, Network>()
  derived.set(input, known)
  const network = known.get(projection) ?? deriveNetwork(input, projection)
  known.set(projection, network)
  return network
}
