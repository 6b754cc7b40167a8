import { useMemo } from 'react'
import type { Network } from '../../../shared/graph/network'
import type { NetworkLook } from '../../../shared/graph/network-settings'
import { useMeasures } from '../../state/measures-store'
import { useNetworkView } from '../../state/network-store'
import type { NodeValue } from '../measures/node-values'
import { allNodeValues, valuesOf } from '../measures/node-values'

/** Values of nodes that a size can show. */
export const sizeValues = allNodeValues.filter(({ format }) => format !== 'group')

const communityValue = allNodeValues.find(({ id }) => id === 'community')

/** The look asked for, with the measured values that it takes; without those that are still on their way. */
export interface DrawnLook {
  readonly look: NetworkLook
  readonly isComparison: boolean
  /** What sizes stand for; undefined where all are as usual. */
  readonly sizeValue: NodeValue | undefined
  readonly sizes: Float64Array | undefined
  readonly communities: Float64Array | undefined
  /** Whether sizes are estimates, made from some of the nodes. */
  readonly isEstimated: boolean
  /** Whether something asked for is not there yet. */
  readonly isWaiting: boolean
}

/** What the picture of a network looks like now. */
export function useDrawnLook(network: Network): DrawnLook {
  const look = useNetworkView(({ settings }) => settings.look)
  const isComparison = useNetworkView(({ settings }) => settings.comparedWith !== '')
  const wanted = sizeValues.find(({ id }) => id === look.size)
  const results = useMeasures(({ of, results: all }) => (of === network ? all : undefined))
  const sizes = wanted && results && valuesOf(results, wanted)
  const isByCommunity = look.color === 'community' && !isComparison
  const communities =
    isByCommunity && results && communityValue ? valuesOf(results, communityValue) : undefined
  const precision = wanted && results?.get(wanted.measure)?.precision.kind
  return useMemo(
    () => ({
      look,
      isComparison,
      sizeValue: sizes && wanted,
      sizes,
      communities,
      isEstimated: precision === 'sampled',
      isWaiting:
        (wanted !== undefined && sizes === undefined) ||
        (isByCommunity && communities === undefined),
    }),
    [look, isComparison, wanted, sizes, communities, isByCommunity, precision],
  )
}
