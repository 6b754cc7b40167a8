import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupEntry, BackupKey, BackupReason } from '../../shared/ipc/backup-payloads'
import { backupNameOf, readBackupName } from '../../shared/ipc/backup-payloads'
import type { BoundaryError } from '../../shared/ipc/payloads'
import { territoryId } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Disk } from './disk'
import { realDisk } from './disk'
import { writeError } from './disk-error'
import { createOneAtATime } from './one-at-a-time'
import { readFile } from './read-file'
import { isTemporary, syncFolder, writeAtomically } from './write-atomically'

type Answer<T> = Promise<Result<T, BoundaryError>>

/** The dated copies of every territory: bytes in, bytes out, never looked into. */
export class Backups {
  readonly #folder: string
  readonly #now: () => Date
  readonly #disk: Disk
  readonly #inTurn = createOneAtATime()

  constructor(userData: string, now: () => Date, disk: Disk = realDisk) {
    this.#folder = join(userData, 'backups')
    this.#now = now
    this.#disk = disk
  }

  /** Those of one territory, or of all (null), the newest first. */
  async list(territory: string | null): Answer<readonly BackupEntry[]> {
    const ids = territory === null ? await namesIn(this.#folder) : [territory]
    const known = ids.filter((id) => territoryId.safeParse(id).success)
    const found = await Promise.all(known.map((id) => this.#listOne(id)))
    const newestFirst = (left: BackupEntry, right: BackupEntry): number =>
      right.at - left.at || (left.name < right.name ? 1 : -1)
    return ok(found.flat().sort(newestFirst))
  }

  write(territory: string, reason: BackupReason, bytes: Uint8Array): Answer<BackupEntry> {
    return this.#turn('backups', async () => {
      const folder = join(this.#folder, territory)
      const isNew = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined
      const names = await namesIn(folder)
      await removeTemporaries(folder, names)
      // Two of one second and reason: the later takes the next second, so that the order stays.
      let at = Math.floor(this.#now().getTime() / 1000) * 1000
      while (names.includes(nameAt(at, reason))) at += 1000
      const name = nameAt(at, reason)
      await writeAtomically(join(folder, name), [bytes], this.#disk)
      if (isNew) await syncFolder(this.#folder, this.#disk)
      return { territory, name, reason, at, bytes: bytes.byteLength }
    })
  }

  async read(key: BackupKey): Answer<Uint8Array> {
    const read = await readFile(this.#path(key))
    return read.ok ? ok(read.value.bytes) : read
  }

  async replace(key: BackupKey, bytes: Uint8Array): Answer<null> {
    const isThere = await stat(this.#path(key)).catch(() => null)
    if (isThere === null) return err({ kind: 'not-found', name: key.name })
    return this.#turn(key.name, async () => {
      await writeAtomically(this.#path(key), [bytes], this.#disk)
      return null
    })
  }

  remove(key: BackupKey): Answer<null> {
    return this.#turn(key.name, async () => {
      await rm(this.#path(key), { force: true })
      return null
    })
  }

  async #listOne(territory: string): Promise<readonly BackupEntry[]> {
    const folder = join(this.#folder, territory)
    const entries: BackupEntry[] = []
    for (const name of await namesIn(folder)) {
      const read = readBackupName(name)
      const found = read === null ? null : await stat(join(folder, name)).catch(() => null)
      const at = Date.parse(read?.iso ?? '')
      if (read === null || found?.isFile() !== true || Number.isNaN(at)) continue
      entries.push({ territory, name, reason: read.reason, at, bytes: found.size })
    }
    return entries
  }

  #path({ territory, name }: BackupKey): string {
    return join(this.#folder, territory, name)
  }

  #turn<T>(name: string, task: () => Promise<T>): Answer<T> {
    return this.#inTurn(async () => {
      try {
        return ok(await task())
      } catch (cause) {
        return err(writeError(cause, name))
      }
    })
  }
}

function nameAt(at: number, reason: BackupReason): string {
  return backupNameOf(new Date(at).toISOString(), reason)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}

/** What a write that did not end left behind. */
async function removeTemporaries(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter(isTemporary)) await rm(join(folder, name), { force: true })
}
