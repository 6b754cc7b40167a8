import type { Result } from '../../shared/kernel/result'
import { comingBack, trashOf } from '../state/trash'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { showHistoryTab } from './history-tabs'
import { goTo } from './navigation'
import { notify, notifyError } from './notices'

/** [D3] Brings back removed records by their row keys, with what went with them: one action, one undo. */
export function restoreRemoved(keys: readonly string[]): Promise<Result<null, ActionError>> {
  const trash = trashOf(useTerritory.getState().rows.values())
  const edits = comingBack(trash, keys).map(({ kind, id }) => ({
    kind,
    id,
    fields: { removed: null },
  }))
  return changeRecords(edits, { label: 'history.fromTrash' })
}

/** The same, told to the person. */
export async function restoreListed(keys: readonly string[]): Promise<void> {
  const done = await restoreRemoved(keys)
  if (done.ok) notify('done', 'trash.restored', { count: keys.length }, true)
  else notifyError(done.error)
}

export function openTrash(): void {
  showHistoryTab('trash')
  goTo('history')
}
