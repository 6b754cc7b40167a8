import { tieTable } from '../../shared/graph/measures/tie-table'
import type { Network } from '../../shared/graph/network'
import type { MeasureDepth, MeasureRequest } from './measure-in-turn'

/** Asks a measure worker for a network's measures; what is sent is given away. */
export function postMeasureRequest(
  worker: Worker,
  network: Network,
  depth: MeasureDepth,
  known: readonly string[],
): void {
  const ties = tieTable(network)
  const request: MeasureRequest = { ties, depth, known }
  const { sources, targets, weights, isRelation, worldOf, allianceNodes } = ties
  const { allianceOffsets, allianceMembers } = ties
  const arrays = [sources, targets, weights, isRelation, worldOf, allianceNodes]
  worker.postMessage(
    request,
    [...arrays, allianceOffsets, allianceMembers].map(({ buffer }) => buffer as ArrayBuffer),
  )
}
