import { backupNameOf, readBackupName } from '../../shared/ipc/backup-payloads'
import type { BackupEntry, BackupReason } from '../../shared/ipc/backup-payloads'
import type { RequestAnswers, RequestChannel, RequestInput } from '../../shared/ipc/channels'

/** Bytes of each territory's backups, by name. */
export type FakeBackups = Map<string, Map<string, Uint8Array>>

type BackupChannel = Extract<RequestChannel, `backup:${string}`>
type BackupDoers = {
  readonly [C in BackupChannel]: (input: RequestInput<C>) => RequestAnswers[C]
}

function entryOf(territory: string, name: string, bytes: Uint8Array): readonly BackupEntry[] {
  const read = readBackupName(name)
  if (read === null) return []
  const { iso, reason } = read
  return [{ territory, name, reason, at: Date.parse(iso), bytes: bytes.length }]
}

function nameAt(at: number, reason: BackupReason): string {
  return backupNameOf(new Date(at).toISOString(), reason)
}

/** The backup channels, in memory: names, order and errors are those of electron/main/backups.ts. */
export function backupDoers(backups: FakeBackups): BackupDoers {
  const find = (territory: string, name: string): Uint8Array | undefined =>
    backups.get(territory)?.get(name)
  const notFound = (name: string) => ({ ok: false, error: { kind: 'not-found', name } }) as const
  return {
    'backup:list': ({ territory }) => ({
      ok: true,
      value: [...backups]
        .filter(([id]) => territory === null || id === territory)
        .flatMap(([id, files]) => [...files].flatMap(([name, bytes]) => entryOf(id, name, bytes)))
        .sort((left, right) => right.at - left.at || (left.name < right.name ? 1 : -1)),
    }),
    'backup:write': ({ territory, reason, bytes }) => {
      const files = backups.get(territory) ?? new Map<string, Uint8Array>()
      let at = Math.floor(Date.now() / 1000) * 1000
      while (files.has(nameAt(at, reason))) at += 1000
      const name = nameAt(at, reason)
      backups.set(territory, files.set(name, bytes))
      return { ok: true, value: { territory, name, reason, at, bytes: bytes.length } }
    },
    'backup:read': ({ territory, name }) => {
      const bytes = find(territory, name)
      return bytes === undefined ? notFound(name) : { ok: true, value: bytes }
    },
    'backup:replace': ({ territory, name, bytes }) => {
      if (find(territory, name) === undefined) return notFound(name)
      backups.get(territory)?.set(name, bytes)
      return { ok: true, value: null }
    },
    'backup:remove': ({ territory, name }) => {
      backups.get(territory)?.delete(name)
      return { ok: true, value: null }
    },
  }
}
