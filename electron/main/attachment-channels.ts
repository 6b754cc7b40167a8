import type { Attachments } from './attachments'
import type { Handle } from './handle'

/** The attachment channels: main keeps the bytes, and looks at nothing but their hash. */
export function setupAttachments(handle: Handle, attachments: Attachments): void {
  handle('attachment:list', (territory) => attachments.list(territory))
  handle('attachment:write', ({ bytes, ...key }) => attachments.write(key, bytes))
  handle('attachment:read', (key) => attachments.read(key))
  handle('attachment:remove', ({ territory, hashes }) => attachments.remove(territory, hashes))
}
