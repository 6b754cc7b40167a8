import { useMemo } from 'react'
import { compareNetworks } from '../../../shared/graph/compare-networks'
import { filterNetwork } from '../../../shared/graph/filter-network'
import { hideTies } from '../../../shared/graph/hide-ties'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { derivedNetwork } from './derived-network'

/** The open territory's records that make its network; a new object when one of them changed. */
export function useNetworkInput(): NetworkInput {
  const { actor, alliance, membership, relation, placement, term } = useTerritory(
    (state) => state.tables,
  )
  return useMemo(
    () => ({
      actors: actor.byId,
      alliances: alliance.byId,
      memberships: membership.byId,
      relations: relation.byId,
      placements: placement.byId,
      terms: term.byId,
    }),
    [actor, alliance, membership, relation, placement, term],
  )
}

/**
 * What the screen shows: filter, then derive; of two dates, both, with what came and what went. Ties
 * that the look hides are in no picture, count or table.
 */
export function useShownNetwork(): { readonly input: NetworkInput; readonly network: Network } {
  const input = useNetworkInput()
  const filter = useNetworkView((state) => state.settings.filter)
  const projection = useNetworkView((state) => state.settings.projection)
  const comparedWith = useNetworkView((state) => state.settings.comparedWith)
  const hidesTensions = useNetworkView(({ settings }) => settings.look.hidesTensions)
  const hidesWished = useNetworkView(({ settings }) => settings.look.hidesWished)
  return useMemo(() => {
    const shown = filterNetwork(input, filter)
    const derive = (records: NetworkInput): Network =>
      hideTies(derivedNetwork(records, projection), { hidesTensions, hidesWished })
    const network = derive(shown)
    if (comparedWith === '') return { input: shown, network }
    const before = filterNetwork(input, { ...filter, date: comparedWith })
    return { input: shown, network: compareNetworks(derive(before), network) }
  }, [input, filter, projection, comparedWith, hidesTensions, hidesWished])
}
