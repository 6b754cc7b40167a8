import { z } from 'zod'
import { fileBytes, territoryId } from './payloads'

/** Why a backup was made: the first change of a day, or what was about to be done. */
export const backupReason = z.enum(['day', 'join', 'import', 'bulk', 'compact', 'restore'])
export type BackupReason = z.infer<typeof backupReason>

/** A backup's file name: when it was made (UTC), and why. */
const backupName = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{6}-(day|join|import|bulk|compact|restore)\.coterr$/)

export const backupKey = z.object({ territory: territoryId, name: backupName })
export type BackupKey = z.infer<typeof backupKey>

export const backupWrite = z.object({
  territory: territoryId,
  reason: backupReason,
  bytes: fileBytes,
})
export const backupReplace = z.object({
  territory: territoryId,
  name: backupName,
  bytes: fileBytes,
})

/** One territory's backups, or those of all. */
export const backupList = z.object({ territory: territoryId.nullable() })

/** One backup on this computer, not looked into. */
export interface BackupEntry extends BackupKey {
  readonly reason: BackupReason
  /** When it was made, ms since 1970. */
  readonly at: number
  readonly bytes: number
}

/** The name of a backup made at an instant, as `Date.toISOString` writes it. */
export function backupNameOf(iso: string, reason: BackupReason): string {
  return `${iso.slice(0, 10)}T${iso.slice(11, 19).replaceAll(':', '')}-${reason}.coterr`
}

/** When (as ISO 8601) and why a backup was made, by its name; null where it is not the name of one. */
export function readBackupName(
  name: string,
): { readonly iso: string; readonly reason: BackupReason } | null {
  if (!backupName.safeParse(name).success) return null
  const iso = `${name.slice(0, 13)}:${name.slice(13, 15)}:${name.slice(15, 17)}.000Z`
  const reason = backupReason.safeParse(name.slice(18, -'.coterr'.length))
  return reason.success ? { iso, reason: reason.data } : null
}
