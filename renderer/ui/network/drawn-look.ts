import type { MeasureResult } from '../../../shared/graph/measures/measure'
import type { NetworkLook } from '../../../shared/graph/network-settings'
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

/** The measures that a look takes. */
export function measuresOf(look: NetworkLook, isComparison: boolean): readonly string[] {
  const size = sizeValues.find(({ id }) => id === look.size)
  const color = look.color === 'community' && !isComparison ? communityValue : undefined
  return [size, color].flatMap((value) => value?.measure ?? [])
}

/** The look that can be drawn with what was measured so far; undefined where nothing was. */
export function drawnLookOf(
  look: NetworkLook,
  isComparison: boolean,
  results: ReadonlyMap<string, MeasureResult> | undefined,
): DrawnLook {
  const wanted = sizeValues.find(({ id }) => id === look.size)
  const sizes = wanted && results && valuesOf(results, wanted)
  const isByCommunity = look.color === 'community' && !isComparison
  const communities =
    isByCommunity && results && communityValue ? valuesOf(results, communityValue) : undefined
  const precision = wanted && results?.get(wanted.measure)?.precision.kind
  return {
    look,
    isComparison,
    sizeValue: sizes && wanted,
    sizes,
    communities,
    isEstimated: precision === 'sampled',
    isWaiting:
      (wanted !== undefined && sizes === undefined) || (isByCommunity && communities === undefined),
  }
}
