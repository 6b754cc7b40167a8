import { useMemo } from 'react'
import type { Network } from '../../../shared/graph/network'
import { useMeasures } from '../../state/measures-store'
import { useNetworkView } from '../../state/network-store'
import type { DrawnLook } from './drawn-look'
import { drawnLookOf } from './drawn-look'

/** What the picture of a network looks like now. */
export function useDrawnLook(network: Network): DrawnLook {
  const look = useNetworkView(({ settings }) => settings.look)
  const isComparison = useNetworkView(({ settings }) => settings.comparedWith !== '')
  const results = useMeasures(({ of, results: all }) => (of === network ? all : undefined))
  const { sizeValue, sizes, communities, isEstimated, isWaiting } = drawnLookOf(
    look,
    isComparison,
    results,
  )
  // The same look as long as what it is made of is the same: other measures come too.
  return useMemo(
    () => ({ look, isComparison, sizeValue, sizes, communities, isEstimated, isWaiting }),
    [look, isComparison, sizeValue, sizes, communities, isEstimated, isWaiting],
  )
}
