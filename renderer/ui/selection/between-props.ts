import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'

/** Two of a network, by id: both are in it. */
export interface BetweenProps {
  readonly network: Network
  readonly input: NetworkInput
  readonly one: string
  readonly other: string
}
