import type { RecordKind } from '../../shared/model/record-kinds'
import { useNavigation } from '../state/navigation-store'
import { keepBackupBefore } from './keep-backup'
import { closeRecord } from './navigation'
import { notify, notifyError } from './notices'
import { removeRecords } from './records'

/** The kinds that a person removes by hand. */
export type RemovableKind = Exclude<RecordKind, 'territory' | 'placement'>

/** Removes records and offers to take that back. The form of one that goes is closed. */
export async function removeListed(kind: RemovableKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { selected } = useNavigation.getState()
  if (selected?.kind === kind && ids.includes(selected.id)) closeRecord()
  await keepBackupBefore(ids.length)
  const done = await removeRecords(kind, ids)
  if (done.ok) notify('done', `records.removed.${kind}`, { count: ids.length }, true)
  else notifyError(done.error)
}
