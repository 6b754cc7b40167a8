import { networkInputOf } from '../../../../shared/briefing/briefing-input'
import type { BriefingInput } from '../../../../shared/briefing/briefing-input'
import { layoutInputOf } from '../../../network/layout-input-of'
import { markReach } from '../../../network/scene/mark-style'
import type { Places } from '../../../network/scene/scene-frame'
import type { SettledPosition } from '../../../state/territory-store'
import { useTerritory } from '../../../state/territory-store'
import { derivedNetwork } from '../derived-network'
import { layoutRunner } from '../layout-worker-runner'
import { knownPlaces, placesById, settledOf } from '../remembered-places'

const nowhere: ReadonlyMap<string, SettledPosition> = new Map()

/**
 * Where the records of a briefing stand: where they stand on screen; what has no place yet is laid out in the
 * worker beside the rest, and not remembered. Null where that was given up.
 */
export async function placeRecords(
  input: BriefingInput,
  signal: AbortSignal,
): Promise<Places | null> {
  const { id, layout, arranged } = useTerritory.getState()
  const remembered = id !== null && input.tables.territory.has(id) ? layout : nowhere
  const records = networkInputOf(input)
  const known = knownPlaces(records, remembered)
  const network = derivedNetwork(records, 'two-mode')
  if (network.nodes.every((node) => known.has(node.id))) return known
  const radii = Float64Array.from(network.nodes, markReach)
  const last = settledOf(remembered)
  const run = layoutRunner().run(layoutInputOf(network, radii, records.placements, last, arranged))
  signal.addEventListener('abort', run.cancel)
  const outcome = await run.done
  signal.removeEventListener('abort', run.cancel)
  return outcome.ok ? placesById(network, outcome.value) : null
}
