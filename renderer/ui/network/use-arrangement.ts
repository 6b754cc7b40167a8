import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { KnownPlaces } from '../../network/arrange/arranged-network'
import { useNetworkView } from '../../state/network-store'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName, useTerritoryCommunes } from '../fields/use-places'
import type { Arranged } from './arrange-network'
import { arrangeNetwork } from './arrange-network'
import { useMapPlaces } from './use-map-places'

/** Puts the network that is shown where the chosen arrangement has it. The territory's own places stay. */
export function useArrangement(network: Network, known: KnownPlaces | null): Arranged {
  const { t } = useTranslation()
  const arrangement = useNetworkView((state) => state.settings.arrangement)
  const termLabel = useTermLabel()
  const communeName = useCommuneName()
  const communes = useTerritoryCommunes()
  const map = useMapPlaces(arrangement.kind === 'map')
  return useMemo(
    () => arrangeNetwork(network, known, arrangement, { t, termLabel, communeName, communes, map }),
    [network, known, arrangement, map, communes, communeName, termLabel, t],
  )
}
