import type { Result } from '../../shared/kernel/result'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { rememberLayout } from './save-layout'

/** Keeps where a person put actors or alliances in the picture: it travels with the file. */
export function placeRecords(
  places: readonly { readonly id: string; readonly x: number; readonly y: number }[],
): Promise<Result<null, ActionError>> {
  const edits = places.map(({ id, x, y }) => ({
    kind: 'placement',
    id,
    fields: { x, y, removed: null },
  }))
  return changeRecords(edits, { label: 'history.place' })
}

/** Lets the layout decide anew: what was placed by hand is placed no more. Undo puts all back. */
export async function arrangeAnew(): Promise<Result<null, ActionError>> {
  const { placement } = useTerritory.getState().tables
  const edits = Array.from(placement.byId.keys(), (id) => ({
    kind: 'placement',
    id,
    fields: { x: null, y: null },
  }))
  const done = await changeRecords(edits, { label: 'history.arrangeAnew' })
  if (done.ok) await rememberLayout(new Map())
  return done
}
