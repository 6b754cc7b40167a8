import type { Network } from '../../../../shared/graph/network'
import type { NetworkInput } from '../../../../shared/graph/network-input'
import { dressScene } from '../../../network/scene/build-scene'
import { mostGroups } from '../../../network/scene/palette'
import type { Backdrop, Scene } from '../../../network/scene/scene'
import type { Places } from '../../../network/scene/scene-frame'
import { sceneFrame } from '../../../network/scene/scene-frame'
import { frequentThemes, signedAlliances } from '../../../network/scene/signed-alliances'
import type { DrawnLook } from '../drawn-look'
import { askedFor, spreadApart } from '../use-spread-places'
import { codeOrder, partnershipFamilies } from '../vocabulary-order'

export interface PageNetwork {
  readonly network: Network
  readonly places: Places
  readonly backdrop: Backdrop
  /** The records shown, and all of them. */
  readonly shown: NetworkInput
  readonly whole: NetworkInput
  readonly isMap: boolean
}

/** The scene of a network on paper, as the screen would have it. */
export async function pageScene(
  { network, places, backdrop, shown, whole, isMap }: PageNetwork,
  { look, isComparison, sizes, communities }: DrawnLook,
): Promise<Scene> {
  const terms = [...whole.terms.values()]
  const scene = dressScene(sceneFrame(network, places), {
    ground: 'light',
    orderOf: codeOrder(terms),
    partnershipFamily: partnershipFamilies(terms),
    themes: look.color === 'theme' ? frequentThemes(whole, mostGroups) : [],
    alliances: look.alliances === 'plain' ? [] : signedAlliances(shown),
    ...{ look, isComparison, backdrop },
    ...(sizes && { sizes }),
    ...(communities && { communities }),
  })
  // A map says where marks are: they stay there.
  const isSpread =
    !isMap && (sizes !== undefined || look.color === 'theme' || look.color === 'community')
  const apart = isSpread ? await spreadApart(askedFor(scene), whole.placements) : null
  return apart === null ? scene : { ...scene, x: apart.x, y: apart.y }
}
