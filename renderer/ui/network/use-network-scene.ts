import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { dressScene } from '../../network/scene/build-scene'
import type { Ground } from '../../network/scene/palette'
import { mostGroups } from '../../network/scene/palette'
import type { Backdrop, Scene } from '../../network/scene/scene'
import { emptyBackdrop } from '../../network/scene/scene'
import type { Places } from '../../network/scene/scene-frame'
import { sceneFrame } from '../../network/scene/scene-frame'
import { frequentThemes, signedAlliances } from '../../network/scene/signed-alliances'
import { useNetworkView } from '../../state/network-store'
import { useMissionTerms } from '../fields/term-options'
import type { DrawnLook } from './drawn-look'
import { useNetworkInput } from './use-shown-network'
import { useSpreadPlaces } from './use-spread-places'
import { codeOrder, partnershipFamilies } from './vocabulary-order'

export interface NetworkScene {
  /** On the screen's ground; null until something has a place. */
  readonly scene: Scene | null
  /** The same on white: what is exported is printed, and read by others. */
  readonly onPaper: () => Scene | null
}

export interface DrawnNetwork {
  readonly network: Network
  /** The records that it was made from. */
  readonly input: NetworkInput
  readonly places: Places | null
  readonly backdrop?: Backdrop
}

const nobody: ReadonlySet<string> = new Set()

/** The scene of what is shown, its legend in the order of the vocabularies. */
export function useNetworkScene(
  { network, input, places, backdrop = emptyBackdrop }: DrawnNetwork,
  { look, isComparison, sizes, communities }: DrawnLook,
): NetworkScene {
  const ground = useComputedColorScheme('light')
  const whole = useNetworkInput()
  const terms = useMissionTerms()
  const orderOf = useMemo(() => codeOrder(terms), [terms])
  const partnershipFamily = useMemo(() => partnershipFamilies(terms), [terms])
  const { alliances: sign, color } = look
  // A new focus or selection asks for another picture only where that says which areas come first.
  const selected = useNetworkView((state) => (sign === 'hulls' ? state.selected : nobody))
  const focused = useNetworkView((state) => (sign === 'hulls' ? state.focused : null))
  const frame = useMemo(
    () => (places === null ? null : sceneFrame(network, places)),
    [network, places],
  )
  const alliances = useMemo(() => (sign === 'plain' ? [] : signedAlliances(input)), [sign, input])
  const themes = useMemo(
    () => (color === 'theme' ? frequentThemes(whole, mostGroups) : []),
    [color, whole],
  )
  const made = useMemo(() => {
    const first = focused === null ? selected : new Set([...selected, focused])
    const telling = { orderOf, look, backdrop, themes, partnershipFamily, alliances, first }
    const measured = { ...(sizes && { sizes }), ...(communities && { communities }) }
    const build = (on: Ground): Scene | null =>
      frame && dressScene(frame, { ground: on, isComparison, ...telling, ...measured })
    return { scene: build(ground), build }
  }, [
    frame,
    ground,
    orderOf,
    look,
    isComparison,
    backdrop,
    themes,
    partnershipFamily,
    alliances,
    selected,
    focused,
    sizes,
    communities,
  ])
  const isMap = useNetworkView(({ settings }) => settings.arrangement.kind === 'map')
  // A map says where marks are: they stay there.
  const isSpread = !isMap && (sizes !== undefined || color === 'theme' || color === 'community')
  const spread = useSpreadPlaces(isSpread ? made.scene : null, input.placements)
  return useMemo(() => {
    const placed = (scene: Scene | null): Scene | null =>
      scene && spread && { ...scene, x: spread.x.slice(), y: spread.y.slice() }
    return {
      scene: placed(made.scene) ?? made.scene,
      onPaper: () => {
        const scene = made.build('light')
        return placed(scene) ?? scene
      },
    }
  }, [made, spread])
}
