import { deriveOneMode } from './derive-one-mode'
import { deriveTwoMode } from './derive-two-mode'
import type { Network, Projection } from './network'
import type { NetworkInput } from './network-input'

/** The network of some records under a projection. */
export function deriveNetwork(input: NetworkInput, projection: Projection): Network {
  switch (projection) {
    case 'two-mode':
      return deriveTwoMode(input)
    case 'one-mode':
      return deriveOneMode(input)
  }
}
