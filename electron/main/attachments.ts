import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AttachmentKey, StoredAttachment } from '../../shared/ipc/attachment-payloads'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Disk } from './disk'
import { realDisk } from './disk'
import { writeError } from './disk-error'
import { createOneAtATime } from './one-at-a-time'
import { readFile } from './read-file'
import { isTemporary, syncFolder, writeAtomically } from './write-atomically'

type Answer<T> = Promise<Result<T, BoundaryError>>

const hashName = /^[0-9a-f]{64}$/

/**
 * The bytes of photos and documents, each once under its SHA-256, in the folder of the territory's journal:
 * they stay where IndexedDB is lost, and go to the wastebasket with the territory.
 */
export class Attachments {
  readonly #folder: string
  readonly #disk: Disk
  readonly #inTurn = createOneAtATime()

  constructor(userData: string, disk: Disk = realDisk) {
    this.#folder = join(userData, 'territories')
    this.#disk = disk
  }

  async list(territory: string): Answer<readonly StoredAttachment[]> {
    const found: StoredAttachment[] = []
    for (const hash of await namesIn(this.#folderOf(territory))) {
      if (!hashName.test(hash)) continue
      const file = await stat(this.#path({ territory, hash })).catch(() => null)
      if (file?.isFile() === true) found.push({ hash, bytes: file.size })
    }
    return ok(found)
  }

  write(key: AttachmentKey, bytes: Uint8Array): Answer<null> {
    return this.#turn(key.hash, async () => {
      if (sha256(bytes) !== key.hash) throw new Error('not what the hash says')
      const folder = this.#folderOf(key.territory)
      const made = await mkdir(folder, { recursive: true, mode: 0o700 })
      await this.#removeTemporaries(folder)
      await writeAtomically(this.#path(key), [bytes], this.#disk, 0o600)
      if (made === undefined) return
      await syncFolder(join(folder, '..'), this.#disk)
      await syncFolder(this.#folder, this.#disk)
    })
  }

  /** Bytes that rotted on the disk are not given out: they may be whole in the database, or at a colleague's. */
  async read(key: AttachmentKey): Answer<Uint8Array> {
    const read = await readFile(this.#path(key))
    if (!read.ok) return read
    const { bytes } = read.value
    if (sha256(bytes) === key.hash) return ok(bytes)
    return err({ kind: 'read-failed', name: key.hash, cause: 'checksum' })
  }

  remove(territory: string, hashes: readonly string[]): Answer<null> {
    return this.#turn(territory, async () => {
      const folder = this.#folderOf(territory)
      for (const hash of hashes) await rm(this.#path({ territory, hash }), { force: true })
      await this.#removeTemporaries(folder)
    })
  }

  #folderOf(territory: string): string {
    return join(this.#folder, territory, 'attachments')
  }

  #path({ territory, hash }: AttachmentKey): string {
    return join(this.#folderOf(territory), hash)
  }

  /** What a write that did not end left behind. */
  async #removeTemporaries(folder: string): Promise<void> {
    const names = await namesIn(folder)
    for (const name of names.filter(isTemporary)) await rm(join(folder, name), { force: true })
  }

  #turn(name: string, task: () => Promise<void>): Answer<null> {
    return this.#inTurn(async () => {
      try {
        await task()
        return ok(null)
      } catch (cause) {
        return err(writeError(cause, name))
      }
    })
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}
