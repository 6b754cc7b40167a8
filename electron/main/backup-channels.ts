import type { Backups } from './backups'
import type { Handle } from './handle'

/** The backup channels: main keeps the bytes, and never looks into them. */
export function setupBackups(handle: Handle, backups: Backups): void {
  handle('backup:list', ({ territory }) => backups.list(territory))
  handle('backup:write', ({ territory, reason, bytes }) => backups.write(territory, reason, bytes))
  handle('backup:read', (key) => backups.read(key))
  handle('backup:replace', ({ bytes, ...key }) => backups.replace(key, bytes))
  handle('backup:remove', (key) => backups.remove(key))
}
