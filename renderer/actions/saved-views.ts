import type { NetworkSettings } from '../../shared/graph/network-settings'
import { savedSettingsOf, settingsOf } from '../../shared/graph/saved-settings'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { SavedView } from '../../shared/model/saved-view'
import type { Camera } from '../state/network-store'
import { useNetworkView } from '../state/network-store'
import { savedViews } from '../state/saved-views'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { notify, notifyError } from './notices'
import { addRecord, editRecord, removeRecords } from './records'

/** What is shown now, as the fields of a saved view. */
function shownFields() {
  const { settings, camera } = useNetworkView.getState()
  return {
    ...savedSettingsOf(settings),
    middleX: camera?.middleX ?? null,
    middleY: camera?.middleY ?? null,
    zoom: camera?.zoom ?? null,
  }
}

function tell(done: Result<unknown, ActionError>, key?: string): void {
  if (!done.ok) notifyError(done.error)
  else if (key !== undefined) notify('done', key, {}, true)
}

function notesOf(text: string): string | null {
  return text.trim() === '' ? null : text
}

/** Keeps what is shown as the last view of the story. */
export async function saveView(title: string, notes: string): Promise<void> {
  const order = savedViews().reduce((most, view) => Math.max(most, view.order ?? 0), 0) + 1
  const done = await addRecord('savedView', {
    ...{ title, notes: notesOf(notes), order },
    ...shownFields(),
  })
  tell(done, 'views.saved')
}

/** Makes a saved view show what is shown now. */
export async function updateView(id: string): Promise<void> {
  tell(await editRecord('savedView', id, shownFields()), 'views.updated')
}

/** Changes the name and the notes of a saved view. */
export async function describeView(
  id: string,
  words: { readonly title: string; readonly notes: string },
): Promise<void> {
  const { title, notes } = words
  tell(await editRecord('savedView', id, { title, notes: notesOf(notes) }))
}

export async function removeView(id: string): Promise<void> {
  tell(await removeRecords('savedView', [id]), 'views.removed')
}

/** Moves a view one place earlier (-1) or later (1) in the story. */
export async function moveView(id: string, step: 1 | -1): Promise<void> {
  const views = savedViews()
  const at = views.findIndex((view) => view.id === id)
  const other = views[at + step]
  const moved = views[at]
  if (other === undefined || moved === undefined) return
  const order = views.with(at, other).with(at + step, moved)
  // Two people may have given two views one place: all say theirs anew, as far as it is another.
  const edits = order.flatMap((view, index) =>
    view.order === index + 1
      ? []
      : [{ kind: 'savedView', id: view.id, fields: { order: index + 1 } }],
  )
  tell(
    edits.length === 0 ? ok(null) : await changeRecords(edits, { label: 'history.edit.savedView' }),
  )
}

function cameraOf({ middleX, middleY, zoom }: SavedView): Camera | null {
  if (middleX === undefined || middleY === undefined || zoom === undefined) return null
  return zoom > 0 ? { middleX, middleY, zoom } : null
}

/** An actor that was merged into another is shown as that one. */
function withCentreOfToday(settings: NetworkSettings): NetworkSettings {
  const { arrangement } = settings
  if (arrangement.kind !== 'around') return settings
  const id = useTerritory.getState().same.representativeOf.get(arrangement.id) ?? arrangement.id
  return { ...settings, arrangement: { ...arrangement, id } }
}

/** What a saved view shows, as far as the territory still has it. */
export function settingsOfView(view: SavedView): NetworkSettings {
  return withCentreOfToday(settingsOf(view))
}

/** Shows what a saved view shows, in the same place of the window. */
export function openView(id: string): void {
  const view = useTerritory.getState().tables.savedView.byId.get(id)
  if (view === undefined) return
  useNetworkView.setState(({ side }) => ({
    settings: settingsOfView(view),
    focused: null,
    side: side === 'record' ? null : side,
    pane: 'picture',
    cameraAsked: cameraOf(view) ?? 'whole',
  }))
}
