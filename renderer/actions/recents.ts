import { useReading } from '../state/reading-store'
import { useTerritory } from '../state/territory-store'
import { usePreferences } from '../state/preferences-store'
import { changePreferences } from './preferences'

const maxRecents = 12

/** The open territory's name, as its record says it. */
export function territoryName(): string {
  const { id, tables } = useTerritory.getState()
  if (id === null) return ''
  return tables.territory.byId.get(id)?.name ?? ''
}

/** Puts the open territory at the head of the recent ones, under its present name. */
export async function rememberRecent(): Promise<void> {
  const { id } = useTerritory.getState()
  const name = territoryName()
  if (id === null || name === '' || useReading.getState().reading !== null) return
  const others = usePreferences.getState().recents.filter((recent) => recent.id !== id)
  const recents = [{ id, name, openedAt: Date.now() }, ...others].slice(0, maxRecents)
  await changePreferences({ recents })
}

export async function forgetRecent(id: string): Promise<void> {
  const recents = usePreferences.getState().recents.filter((recent) => recent.id !== id)
  await changePreferences({ recents })
}
