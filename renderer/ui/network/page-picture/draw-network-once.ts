import type { BriefingInput } from '../../../../shared/briefing/briefing-input'
import type { DrawnPicture } from '../../../../shared/briefing/drawn-picture'
import type { NetworkOrder } from '../../../state/network-drawer-store'
import type { TerritoryState } from '../../../state/territory-store'
import { useTerritory } from '../../../state/territory-store'
import { drawNetworkPicture } from './draw-network-picture'

interface Drawn {
  /** Where things stood. */
  readonly layout: TerritoryState['layout']
  readonly picture: DrawnPicture | null
}

const drawn = new WeakMap<BriefingInput, Map<string, Drawn>>()

/** The picture asked for, or the one that was drawn of the same records in the same places. */
export async function drawNetworkOnce(order: NetworkOrder): Promise<DrawnPicture | null> {
  const { kind, input, title, isCounted, language, width } = order
  const { layout } = useTerritory.getState()
  const key = JSON.stringify([kind, title, isCounted, language, width])
  const pictures = drawn.get(input) ?? new Map<string, Drawn>()
  drawn.set(input, pictures)
  const known = pictures.get(key)
  if (known?.layout === layout) return known.picture
  const picture = await drawNetworkPicture(order)
  pictures.set(key, { layout, picture })
  return picture
}
