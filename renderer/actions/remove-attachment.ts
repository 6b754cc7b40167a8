import { notify, notifyError } from './notices'
import { removeRecords } from './records'

/** Takes an attachment off its record. Its bytes stay while the trash holds it: erasing it there destroys them. */
export async function removeAttachment(id: string): Promise<void> {
  const done = await removeRecords('attachment', [id])
  if (done.ok) notify('done', 'records.removed.attachment', { count: 1 }, true)
  else notifyError(done.error)
}
