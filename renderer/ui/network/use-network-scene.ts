import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import type { Network } from '../../../shared/graph/network'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import type { Places } from '../../network/scene/build-scene'
import { buildScene } from '../../network/scene/build-scene'
import type { LegendSection } from '../../network/scene/legend'
import type { Ground } from '../../network/scene/palette'
import type { Scene } from '../../network/scene/scene'
import { useMissionTerms } from '../fields/term-options'

export interface NetworkScene {
  /** On the screen's ground; null until something has a place. */
  readonly scene: Scene | null
  /** The same on white: what is exported is printed, and read by others. */
  readonly onPaper: () => Scene | null
}

/** The scene of what is shown, its legend in the order of the vocabularies. */
export function useNetworkScene(network: Network, places: Places | null): NetworkScene {
  const terms = useMissionTerms()
  const ground = useComputedColorScheme('light')
  return useMemo(() => {
    const orderOf = (section: LegendSection): readonly string[] =>
      section === 'tie'
        ? ['membership', 'shared-1', 'shared-2', 'shared-3']
        : termsOf(section, terms).map(({ code }) => code)
    const build = (on: Ground): Scene | null =>
      places === null ? null : buildScene(network, places, { ground: on, orderOf })
    return { scene: build(ground), onPaper: () => build('light') }
  }, [network, places, terms, ground])
}
