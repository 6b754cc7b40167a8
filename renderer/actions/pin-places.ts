import { useTerritory } from '../state/territory-store'
import { changeRecords } from './change-records'
import { notify, notifyError } from './notices'
import { placeRecords } from './place-records'

/** Keeps actors and alliances where they stand in the picture: the layout moves them no more. */
export async function pinPlaces(places: Parameters<typeof placeRecords>[0]): Promise<void> {
  if (places.length === 0) return
  const done = await placeRecords(places)
  if (done.ok) notify('done', 'selection.pinned', { count: places.length }, true)
  else notifyError(done.error)
}

/** Lets the layout move again those that a person had placed. */
export async function freePlaces(ids: Iterable<string>): Promise<void> {
  const { byId } = useTerritory.getState().tables.placement
  const pinned = [...ids].filter((id) => byId.get(id)?.x !== undefined)
  if (pinned.length === 0) return
  const edits = pinned.map((id) => ({ kind: 'placement', id, fields: { x: null, y: null } }))
  const done = await changeRecords(edits, { label: 'history.free' })
  if (done.ok) notify('done', 'selection.freed', { count: pinned.length }, true)
  else notifyError(done.error)
}
