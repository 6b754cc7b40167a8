import type { Json } from '../../shared/kernel/json'
import type { RecordKind } from '../../shared/model/record-kinds'
import { changeRecords } from './change-records'
import { notify, notifyError } from './notices'

/** Makes a field say again what it said before: an edit like another, that undo takes back. */
export async function restoreRecordValue(
  kind: RecordKind,
  id: string,
  field: string,
  value: Json,
): Promise<void> {
  const edit = { kind, id, fields: { [field]: value } }
  const done = await changeRecords([edit], { label: 'history.backTo' })
  if (done.ok) notify('done', 'trace.isBack', {}, true)
  else notifyError(done.error)
}
