import type { Result } from '../../shared/kernel/result'
import type { RecordKind } from '../../shared/model/record-kinds'
import { isRecordKind } from '../../shared/model/record-kinds'
import type { Discarded, Trash } from '../state/trash'
import { comingBack, trashOf } from '../state/trash'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { askErase } from './erase-records'
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

/** The one kind of these records; null where there are none, several, or one of a newer version. */
export function kindOf(listed: readonly Discarded[]): RecordKind | null {
  const [first] = listed
  if (first === undefined || !isRecordKind(first.kind)) return null
  return listed.every(({ kind }) => kind === first.kind) ? first.kind : null
}

/** Asks before removed records of one kind are erased for good, with those that were shown as them. */
export function askToErase(listed: readonly Discarded[], trash: Trash): void {
  const kind = kindOf(listed)
  if (kind === null) return
  const merged = listed.flatMap(({ dependents }) =>
    dependents.flatMap((key) => {
      const other = trash.get(key)
      return other?.kind === kind ? [other.id] : []
    }),
  )
  askErase({ kind, ids: [...listed.map(({ id }) => id), ...merged] })
}

export function openTrash(): void {
  showHistoryTab('trash')
  goTo('history')
}
