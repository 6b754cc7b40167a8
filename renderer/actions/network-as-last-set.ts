import { rowKey } from '../../shared/change/row'
import type { Row } from '../../shared/change/row'
import type { NetworkSettings } from '../../shared/graph/network-settings'
import { usualSettings } from '../../shared/graph/network-settings'
import { settingsOf } from '../../shared/graph/saved-settings'
import { later } from '../../shared/kernel/stamp'
import type { Stamp } from '../../shared/kernel/stamp'
import { useNetworkView } from '../state/network-store'
import { useTerritory } from '../state/territory-store'

/** When something was last said of a record. */
function lastStamp({ stamp, heads = {} }: Row): Stamp {
  const stamps = Object.values(heads).flatMap((list) => list.map((head) => head.stamp))
  return stamps.reduce(later, stamp)
}

/**
 * How the network of the open territory was last looked at: on screen since the territory was opened, else in
 * the saved view that was changed last, else as usual.
 */
export function networkAsLastSet(): NetworkSettings {
  const { settings, camera } = useNetworkView.getState()
  if (camera !== null || settings !== usualSettings) return settings
  const { tables, rows } = useTerritory.getState()
  let [last, at]: [NetworkSettings, Stamp | null] = [usualSettings, null]
  for (const view of tables.savedView.byId.values()) {
    const row = rows.get(rowKey('savedView', view.id))
    if (row === undefined) continue
    const stamp = lastStamp(row)
    if (later(at, stamp) === stamp) [last, at] = [settingsOf(view), stamp]
  }
  return last
}
