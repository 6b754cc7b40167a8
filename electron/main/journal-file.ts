import type { FileHandle } from 'node:fs/promises'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk'
import { readFully, writeFully } from './disk'
import { errorCode } from './disk-error'
import { encodeFrame, encodeHeader, journalVersion, scanJournal } from './journal-format'
import type { JournalPosition } from './journal-position'
import { advance, emptyPosition, journalBytes, positionOf } from './journal-position'
import { repairJournal } from './journal-repair'
import { isTemporaryOf, syncFolder, writeAtomically } from './write-atomically'

/** One journal, open. Not for two at once: journals.ts sees to the turns. Throws the system's errors. */
export class JournalFile {
  readonly cutBytes: number
  readonly #path: string
  readonly #disk: Disk
  #position: JournalPosition
  /** Null until there is a file: opening a journal makes none. */
  #file: FileHandle | null
  /** A write failed and could not be taken back: more may be on the disk than the position says. */
  #tailIsUnsure = false

  private constructor(
    path: string,
    disk: Disk,
    file: FileHandle | null,
    position: JournalPosition,
    cutBytes: number,
  ) {
    this.#path = path
    this.#disk = disk
    this.#file = file
    this.#position = position
    this.cutBytes = cutBytes
  }

  /** Checks the whole file, and puts it in order where a crash or damage left it otherwise. */
  static async open(path: string, now: Date, disk: Disk): Promise<JournalFile> {
    await removeTemporaries(path)
    const bytes = await readIfThere(path, disk)
    if (bytes === null) return new JournalFile(path, disk, null, emptyPosition(), 0)
    const scan = scanJournal(bytes)
    if (scan.version !== null && scan.version !== journalVersion) {
      throw new Error(`journal of version ${scan.version}, this CoTerr reads ${journalVersion}`)
    }
    const cutBytes = await repairJournal(path, bytes, scan, now, disk)
    const kept = cutBytes === 0 ? bytes : await readIfThere(path, disk)
    if (kept === null || kept.length === 0) {
      return new JournalFile(path, disk, null, emptyPosition(), cutBytes)
    }
    const file = await disk.open(path, 'r+')
    return new JournalFile(path, disk, file, positionOf(scanJournal(kept)), cutBytes)
  }

  get position(): Readonly<JournalPosition> {
    return this.#position
  }

  /** Entries whose frames start at or after `offset`. */
  async read(offset: number): Promise<readonly string[]> {
    const { starts, bytes } = this.#position
    const first = starts.findIndex((start) => start >= offset)
    const from = starts[first]
    if (from === undefined || this.#file === null) return []
    const { frames } = scanJournal(await readFully(this.#file, from, bytes))
    if (frames.length !== starts.length - first) throw new Error('journal changed under our hands')
    return frames.map((frame) => frame.payload.toString('utf8'))
  }

  /** Returns once the entry is on the disk. Where it throws, the journal is as it was before. */
  async append(entry: string): Promise<void> {
    const file = (this.#file ??= await this.#create())
    const frame = encodeFrame(entry)
    if (this.#tailIsUnsure) await this.#takeBack(file)
    try {
      await writeFully(file, frame, this.#position.bytes)
      await file.datasync()
    } catch (cause) {
      await this.#takeBack(file).catch(() => undefined)
      throw cause
    }
    advance(this.#position, frame)
  }

  /** Rewrites the journal whole. Where it throws, the journal is as it was before. */
  async replace(entries: readonly string[]): Promise<void> {
    const folder = dirname(this.#path)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const hadFile = this.#file !== null
    // Windows does not rename over an open file.
    await this.close()
    const position = emptyPosition()
    try {
      await writeAtomically(this.#path, journalBytes(entries, position), this.#disk)
    } catch (cause) {
      if (hadFile) this.#file = await this.#disk.open(this.#path, 'r+')
      throw cause
    }
    this.#file = await this.#disk.open(this.#path, 'r+')
    this.#position = position
    this.#tailIsUnsure = false
    if (!hadFile) await syncFolder(dirname(folder), this.#disk)
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }

  async #create(): Promise<FileHandle> {
    const folder = dirname(this.#path)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeAtomically(this.#path, [encodeHeader()], this.#disk)
    // The folder's own name must last too, or the first entry would be lost with it.
    await syncFolder(dirname(folder), this.#disk)
    this.#position.bytes = encodeHeader().length
    return this.#disk.open(this.#path, 'r+')
  }

  async #takeBack(file: FileHandle): Promise<void> {
    this.#tailIsUnsure = true
    await file.truncate(this.#position.bytes)
    await file.sync()
    this.#tailIsUnsure = false
  }
}

async function readIfThere(path: string, disk: Disk): Promise<Buffer | null> {
  try {
    const file = await disk.open(path, 'r')
    try {
      return await readFully(file, 0, (await file.stat()).size)
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  }
}

/** What a rewrite that did not end left behind; it was never acknowledged. */
async function removeTemporaries(path: string): Promise<void> {
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((name) => isTemporaryOf(name, basename(path)))) {
    await rm(join(folder, name), { force: true })
  }
}
