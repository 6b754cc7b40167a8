import type { Result } from '../../shared/kernel/result'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { arrangementAsked, showAskedArrangement } from './save-layout'

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

/**
 * Lets the layout decide anew: what was placed by hand is placed no more, and the territory's next
 * arrangement is drawn, the same on every machine. One action, which undo takes back: the picture of
 * before then stands as it stood.
 */
export async function arrangeAnew(): Promise<Result<null, ActionError>> {
  const state = useTerritory.getState()
  if (state.id === null) return { ok: true, value: null }
  const placed = [...state.tables.placement.byId.values()].filter(({ x }) => x !== undefined)
  const edits = placed.map(({ id }) => ({ kind: 'placement', id, fields: { x: null, y: null } }))
  const next = { arrangement: arrangementAsked(state) + 1 }
  const done = await changeRecords([{ kind: 'territory', id: state.id, fields: next }, ...edits], {
    label: 'history.arrangeAnew',
  })
  if (done.ok) await showAskedArrangement()
  return done
}
