import { saveLayout } from '../data/save-layout'
import { useTerritory } from '../state/territory-store'
import { currentSession } from './session'

/** Remembers where the layout settled, on this device: the same picture at the next opening. */
export async function rememberLayout(
  positions: ReadonlyMap<string, readonly [number, number]>,
): Promise<void> {
  const session = currentSession()
  if (session === null) return
  useTerritory.setState({ layout: positions })
  await saveLayout(
    session.database,
    Array.from(positions, ([id, [x, y]]) => [id, x, y] as const),
  )
}
