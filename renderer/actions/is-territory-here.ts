import { bridge } from '../bridge/bridge'
import { storedTerritories } from '../data/stored-territories'
import { usePreferences } from '../state/preferences-store'

/** Whether this computer has a territory, in whichever of the places that remember. */
export async function isTerritoryHere(id: string): Promise<boolean> {
  if (usePreferences.getState().recents.some((recent) => recent.id === id)) return true
  const [stored, { territories }] = await Promise.all([storedTerritories(), bridge.appStart()])
  return stored?.includes(id) === true || territories.includes(id)
}
