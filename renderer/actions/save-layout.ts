import { exchangeLayout, saveLayout } from '../data/save-layout'
import type { SettledPosition, TerritoryState } from '../state/territory-store'
import { useTerritory } from '../state/territory-store'
import { currentSession, inTurn } from './session'

type Layout = TerritoryState['layout']

const storedOf = (layout: Layout) => Array.from(layout, ([id, place]) => [id, ...place] as const)

/** Which arrangement the records ask for: how often the territory was arranged anew. */
export function arrangementAsked({ id, tables }: TerritoryState): number {
  return tables.territory.byId.get(id ?? '')?.arrangement ?? 0
}

/** Remembers where the layout settled, on this device: the same picture at the next opening. */
export async function rememberLayout(
  positions: ReadonlyMap<string, SettledPosition>,
): Promise<void> {
  const { id, arranged } = useTerritory.getState()
  if (id === null) return
  useTerritory.setState({ layout: positions })
  // Of a file that is only read, nothing is kept.
  const session = currentSession()
  if (session === null) return
  const layout = { arrangement: arranged, positions: storedOf(positions) }
  // Derived: where the disk cannot take them, the next opening lays out anew.
  await saveLayout(session.database, layout).catch(() => undefined)
}

async function exchange(asked: number): Promise<void> {
  const { id, layout, arranged } = useTerritory.getState()
  if (arranged === asked) return
  const shown = { arrangement: arranged, positions: storedOf(layout) }
  const session = currentSession()
  const known =
    session === null ? [] : await exchangeLayout(session.database, shown, asked).catch(() => [])
  if (useTerritory.getState().id !== id) return
  useTerritory.setState({
    layout: new Map(known.map(([record, ...place]) => [record, place])),
    arranged: asked,
  })
}

/**
 * Goes over to the arrangement that the records ask for, where it is not the one on screen. One that was
 * on screen before comes back as it was: so does undo. Of a new one nothing is known yet.
 */
export function showAskedArrangement(): Promise<void> {
  return inTurn(() => exchange(arrangementAsked(useTerritory.getState())))
}

/**
 * Takes the positions of what this device has not drawn yet, so that the picture is the sender's. Those of
 * another arrangement than that which the records ask for say nothing. For a turn that has begun.
 */
export async function takeLayout(
  positions: ReadonlyMap<string, readonly [x: number, y: number]>,
  arrangement: number,
): Promise<void> {
  if (arrangement !== arrangementAsked(useTerritory.getState())) return
  await exchange(arrangement)
  await rememberLayout(new Map([...positions, ...useTerritory.getState().layout]))
}
