import { useMemo } from 'react'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { filterNetwork } from '../../../shared/graph/filter-network'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'

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

/** What the screen shows: filter, then derive. */
export function useShownNetwork(): { readonly input: NetworkInput; readonly network: Network } {
  const input = useNetworkInput()
  const filter = useNetworkView((state) => state.settings.filter)
  const projection = useNetworkView((state) => state.settings.projection)
  return useMemo(() => {
    const shown = filterNetwork(input, filter)
    return { input: shown, network: deriveNetwork(shown, projection) }
  }, [input, filter, projection])
}
