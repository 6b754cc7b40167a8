import type { BriefingInput } from '../../shared/briefing/briefing-input'
import { usualSettings } from '../../shared/graph/network-settings'
import type { PlaceIndex } from '../../shared/places/index-places'
import { readRows } from '../data/read-rows'
import { useBriefing } from '../state/briefing-store'
import { usePreferences } from '../state/preferences-store'
import { readTables } from '../state/read-tables'
import { useTerritory } from '../state/territory-store'
import { chooseBriefing } from './briefing-choice'
import { briefingInput } from './briefing-input'
import { notifyError } from './notices'

/**
 * What briefings of other territories of this computer are made of; those that cannot be read are told,
 * once, and stand beside it no more.
 */
export async function otherInputs(
  ids: readonly string[],
  places: PlaceIndex,
  now: Date,
): Promise<readonly BriefingInput[]> {
  const inputs: BriefingInput[] = []
  for (const id of ids) {
    if (id === useTerritory.getState().id) continue
    const rows = await readRows(id)
    if (rows === null) {
      const name = usePreferences.getState().recents.find((recent) => recent.id === id)?.name ?? id
      notifyError({ kind: 'territory-unread' }, { name })
      const { others } = useBriefing.getState().choice
      chooseBriefing({ others: others.filter((other) => other !== id) })
      continue
    }
    const { tables } = readTables(rows)
    inputs.push(briefingInput(id, tables, { settings: usualSettings, places, now }))
  }
  return inputs
}
