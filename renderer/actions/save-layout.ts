import { saveLayout } from '../data/save-layout'
import type { SettledPosition } from '../state/territory-store'
import { useTerritory } from '../state/territory-store'
import { currentSession } from './session'

/** Remembers where the layout settled, on this device: the same picture at the next opening. */
export async function rememberLayout(
  positions: ReadonlyMap<string, SettledPosition>,
): Promise<void> {
  const session = currentSession()
  if (session === null) return
  useTerritory.setState({ layout: positions })
  const places = Array.from(positions, ([id, place]) => [id, ...place] as const)
  // Derived: where the disk cannot take them, the next opening lays out anew.
  await saveLayout(session.database, places).catch(() => undefined)
}
