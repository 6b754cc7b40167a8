import type { TFunction } from 'i18next'
import { neighbourhoodOf } from '../../../shared/graph/neighbourhood'
import type { Network } from '../../../shared/graph/network'
import type { Arrangement } from '../../../shared/graph/network-settings'
import { arrangeAround } from '../../network/arrange/arrange-around'
import { arrangeClusters } from '../../network/arrange/arrange-clusters'
import { arrangeMap } from '../../network/arrange/arrange-map'
import type { KnownPlaces } from '../../network/arrange/arranged-network'
import { markReach } from '../../network/scene/mark-style'
import type { Backdrop } from '../../network/scene/scene'
import { emptyBackdrop } from '../../network/scene/scene'
import type { MapPlaces } from './map-places'

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

/** What an arrangement takes beside the network, in the language of its words. */
export interface ArrangementGround {
  readonly t: TFunction
  readonly termLabel: (vocabulary: string, code: string) => string
  readonly communeName: (code: string) => string
  /** Of the territory. */
  readonly communes: ReadonlySet<string>
  /** Null until they are there, or where no map is drawn. */
  readonly map: MapPlaces | null
}

function mapOf(
  network: Network,
  { locate, zoneName }: MapPlaces,
  { t, communes, communeName }: ArrangementGround,
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

/** Puts a network where the chosen arrangement has it. The territory's own places stay. */
export function arrangeNetwork(
  network: Network,
  known: KnownPlaces | null,
  arrangement: Arrangement,
  ground: ArrangementGround,
): Arranged {
  const { t, termLabel, communeName, map } = ground
  const free = { network, places: known, backdrop: emptyBackdrop, arrangedAs: 'free' }
  if (known === null) return free
  switch (arrangement.kind) {
    case 'free':
      return free
    case 'map':
      return map === null ? free : mapOf(network, map, ground)
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
}
