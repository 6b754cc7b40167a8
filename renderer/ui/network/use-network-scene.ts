import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import type { Network } from '../../../shared/graph/network'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import type { Places } from '../../network/scene/build-scene'
import { buildScene } from '../../network/scene/build-scene'
import type { LegendSection } from '../../network/scene/legend'
import type { Scene } from '../../network/scene/scene'
import { useMissionTerms } from '../fields/term-options'

/** The scene of what is shown, on the screen's ground, its legend in the order of the vocabularies. */
export function useNetworkScene(network: Network, places: Places | null): Scene | null {
  const terms = useMissionTerms()
  const ground = useComputedColorScheme('light')
  return useMemo(() => {
    if (places === null) return null
    const orderOf = (section: LegendSection): readonly string[] =>
      section === 'tie'
        ? ['membership', 'shared-1', 'shared-2', 'shared-3']
        : termsOf(section, terms).map(({ code }) => code)
    return buildScene(network, places, { ground, orderOf })
  }, [network, places, terms, ground])
}
