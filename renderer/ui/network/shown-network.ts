import { compareNetworks } from '../../../shared/graph/compare-networks'
import { filterNetwork } from '../../../shared/graph/filter-network'
import { hideTies } from '../../../shared/graph/hide-ties'
import type { Network } from '../../../shared/graph/network'
import type { NetworkFilter } from '../../../shared/graph/network-filter'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { NetworkLook, NetworkSettings } from '../../../shared/graph/network-settings'
import { derivedNetwork } from './derived-network'

export interface ShownNetwork {
  /** The records that pass the filter. */
  readonly input: NetworkInput
  readonly network: Network
}

export interface Shown {
  readonly filter: NetworkFilter
  readonly projection: NetworkSettings['projection']
  readonly comparedWith: string
  readonly look: Pick<NetworkLook, 'hidesTensions' | 'hidesWished'>
}

/**
 * What settings show of some records: filter, then derive; of two dates, both, with what came and what went.
 * Ties that the look hides are in no picture, count or table.
 */
export function shownNetwork(
  input: NetworkInput,
  { filter, projection, comparedWith, look }: Shown,
): ShownNetwork {
  const { hidesTensions, hidesWished } = look
  const shown = filterNetwork(input, filter)
  const derive = (records: NetworkInput): Network =>
    hideTies(derivedNetwork(records, projection), { hidesTensions, hidesWished })
  const network = derive(shown)
  if (comparedWith === '') return { input: shown, network }
  const before = filterNetwork(input, { ...filter, date: comparedWith })
  return { input: shown, network: compareNetworks(derive(before), network) }
}
