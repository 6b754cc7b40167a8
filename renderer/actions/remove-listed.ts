import type { OpenableKind } from '../state/navigation-store'
import { useNavigation } from '../state/navigation-store'
import { closeRecord } from './navigation'
import { notify, notifyError } from './notices'
import { removeRecords } from './records'

/** Removes records that a screen lists, and offers to take that back. */
export async function removeListed(kind: OpenableKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { selected } = useNavigation.getState()
  if (selected?.kind === kind && ids.includes(selected.id)) closeRecord()
  const done = await removeRecords(kind, ids)
  if (done.ok) notify('done', `records.removed.${kind}`, { count: ids.length }, true)
  else notifyError(done.error)
}
