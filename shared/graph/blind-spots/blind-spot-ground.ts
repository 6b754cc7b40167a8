import type { Challenge } from '../../model/challenge'
import { deriveTwoMode } from '../derive-two-mode'
import { groundOf } from '../measures/measure-ground'
import type { NetworkInput } from '../network-input'
import type { BlindSpotGround } from './blind-spot'

/** Prepares the search for blind spots, once for all of them. */
export function blindSpotGround(
  input: NetworkInput,
  challenges: ReadonlyMap<string, Challenge>,
  communes: readonly string[],
): BlindSpotGround {
  const network = deriveTwoMode(input)
  return { input, challenges, communes, network, measured: groundOf(network) }
}
