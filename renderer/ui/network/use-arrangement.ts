import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { neighbourhoodOf } from '../../../shared/graph/neighbourhood'
import type { Network } from '../../../shared/graph/network'
import { arrangeAround } from '../../network/arrange/arrange-around'
import { arrangeClusters } from '../../network/arrange/arrange-clusters'
import { arrangeMap } from '../../network/arrange/arrange-map'
import type { KnownPlaces } from '../../network/arrange/arranged-network'
import { markReach } from '../../network/scene/mark-style'
import type { Backdrop } from '../../network/scene/scene'
import { emptyBackdrop } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName, useTerritoryCommunes } from '../fields/use-places'
import type { MapPlaces } from './use-map-places'
import { useMapPlaces } from './use-map-places'

/** What the picture shows, where it stands, and what is written on its ground. */
export interface Arranged {
  /** The network shown, narrowed where the arrangement is around one. */
  readonly network: Network
  /** Null until something can be drawn. */
  readonly places: KnownPlaces | null
  readonly backdrop: Backdrop
  /** Names the arrangement that is drawn. */
  readonly arrangedAs: string
}

function mapOf(
  network: Network,
  { locate, zoneName }: MapPlaces,
  communes: ReadonlySet<string>,
  communeName: (code: string) => string,
  t: TFunction,
): Arranged {
  const { places, backdrop } = arrangeMap(network, markReach, {
    communes: [...communes].sort(),
    locate,
    words: {
      commune: communeName,
      approximate: (count) => t('views.drawn.near', { count }),
      kilometres: (km) => t('views.drawn.kilometres', { km }),
      withoutCommune: t('views.drawn.withoutCommune'),
      zone: zoneName,
    },
  })
  return { network, places, backdrop, arrangedAs: 'map' }
}

/** Puts the network that is shown where the chosen arrangement has it. The territory's own places stay. */
export function useArrangement(network: Network, known: KnownPlaces | null): Arranged {
  const { t } = useTranslation()
  const arrangement = useNetworkView((state) => state.settings.arrangement)
  const termLabel = useTermLabel()
  const communeName = useCommuneName()
  const communes = useTerritoryCommunes()
  const map = useMapPlaces(arrangement.kind === 'map')
  return useMemo(() => {
    const free = { network, places: known, backdrop: emptyBackdrop, arrangedAs: 'free' }
    if (known === null) return free
    switch (arrangement.kind) {
      case 'free':
        return free
      case 'map':
        return map === null ? free : mapOf(network, map, communes, communeName, t)
      case 'around': {
        const near = neighbourhoodOf(network, arrangement.id, arrangement.steps)
        if (near === null) return free
        const name = (count: number): string => t('views.drawn.distance', { count })
        const arranged = arrangeAround(near, arrangement.id, known, markReach, name)
        return {
          network: near.network,
          ...arranged,
          arrangedAs: `around ${arrangement.id} ${String(arrangement.steps)}`,
        }
      }
      case 'clustered': {
        const isByWorld = arrangement.by === 'world'
        const none = isByWorld ? t('views.drawn.withoutWorld') : t('views.drawn.withoutCommune')
        const nameOf = (group: string): string =>
          isByWorld ? termLabel('world', group) : communeName(group)
        return {
          network,
          arrangedAs: arrangement.by,
          ...arrangeClusters(network, known, markReach, {
            groupOf: (actor) => (isByWorld ? actor.world : actor.commune),
            nameOf: (group) => (group === '' ? none : nameOf(group)),
          }),
        }
      }
    }
  }, [network, known, arrangement, map, communes, communeName, termLabel, t])
}
