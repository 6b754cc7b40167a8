import { useMemo } from 'react'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import type { ShownNetwork } from './shown-network'
import { shownNetwork } from './shown-network'

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

/** What the screen shows. */
export function useShownNetwork(): ShownNetwork {
  const input = useNetworkInput()
  const filter = useNetworkView((state) => state.settings.filter)
  const projection = useNetworkView((state) => state.settings.projection)
  const comparedWith = useNetworkView((state) => state.settings.comparedWith)
  const hidesTensions = useNetworkView(({ settings }) => settings.look.hidesTensions)
  const hidesWished = useNetworkView(({ settings }) => settings.look.hidesWished)
  return useMemo(() => {
    const look = { hidesTensions, hidesWished }
    return shownNetwork(input, { filter, projection, comparedWith, look })
  }, [input, filter, projection, comparedWith, hidesTensions, hidesWished])
}
