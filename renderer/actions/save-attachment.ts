import type { Attachment } from '../../shared/model/attachment'
import { sniffAttachment } from '../../shared/file/sniff-attachment'
import { bridge } from '../bridge/bridge'
import { notify, notifyError } from './notices'
import { readAttachment } from './read-attachment'

/** Asks where, and writes an attachment there with the extension that its bytes deserve, whatever it is called. */
export async function saveAttachment({ name = '', hash = '' }: Attachment): Promise<void> {
  const bytes = await readAttachment(hash)
  if (bytes === null) {
    notify('warning', 'attachments.missing', { name })
    return
  }
  const sniffed = sniffAttachment(bytes, name)
  if (!sniffed.ok) {
    notifyError(sniffed.error, { name })
    return
  }
  const stem = name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 150) || 'document'
  const own = new Uint8Array(bytes)
  const saved = await bridge.fileSave({ kind: sniffed.value, suggestedName: stem, bytes: own })
  if (!saved.ok) notifyError(saved.error)
  else if (saved.value !== null) notify('done', 'share.saved', { name: saved.value.name })
}
