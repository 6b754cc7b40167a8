import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BoundaryError, JournalState, JournalTail } from '../../shared/ipc/payloads'
import { territoryId } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Disk } from './disk'
import { realDisk } from './disk'
import { readError, writeError } from './disk-error'
import { JournalFile } from './journal-file'
import type { OneAtATime } from './one-at-a-time'
import { createOneAtATime } from './one-at-a-time'
import { destroyAside, moveToTrash } from './trash'

const fileName = 'journal.coterrj'

type Answer<T> = Promise<Result<T, BoundaryError>>
interface Territory {
  readonly inTurn: OneAtATime
  file: JournalFile | null
  cutBytes: number
}

/** Every territory's journal, each with its own turn: two requests never touch one file together. */
export class Journals {
  readonly #userData: string
  readonly #now: () => Date
  readonly #disk: Disk
  readonly #territories = new Map<string, Territory>()

  constructor(userData: string, now: () => Date, disk: Disk = realDisk) {
    this.#userData = userData
    this.#now = now
    this.#disk = disk
  }

  /** Ids of the territories that have a journal on disk. */
  async list(): Promise<readonly string[]> {
    const names = await readdir(this.#folder()).catch(() => [])
    const ids: string[] = []
    for (const name of names.filter((name) => territoryId.safeParse(name).success)) {
      const found = await stat(this.#path(name)).catch(() => null)
      if (found?.isFile() === true) ids.push(name)
    }
    return ids.sort()
  }

  /** Reads the whole file anew, so that what is answered was on the disk now. */
  open(id: string): Answer<JournalState> {
    return this.#inTurn(id, readError, async (territory) => {
      await territory.file?.close()
      territory.file = null
      const state = stateOf(await this.#file(id, territory), territory.cutBytes)
      territory.cutBytes = 0
      return state
    })
  }

  read(id: string, offset: number): Answer<JournalTail> {
    return this.#inTurn(id, readError, async (territory) => {
      const file = await this.#file(id, territory)
      return { entries: await file.read(offset), state: stateOf(file) }
    })
  }

  append(id: string, entry: string): Answer<JournalState> {
    return this.#inTurn(id, writeError, async (territory) => {
      const file = await this.#file(id, territory)
      await file.append(entry)
      return stateOf(file)
    })
  }

  replace(id: string, entries: readonly string[]): Answer<JournalState> {
    return this.#inTurn(id, writeError, async (territory) => {
      const file = await this.#file(id, territory)
      await file.replace(entries)
      return stateOf(file)
    })
  }

  /** Moves the territory's folders, its backups' too, to the wastebasket, under a dated name. */
  remove(id: string): Answer<null> {
    return this.#inTurn(id, writeError, async (territory) => {
      await territory.file?.close()
      territory.file = null
      await moveToTrash(this.#userData, id, this.#now(), this.#disk)
      return null
    })
  }

  /** Destroys what was put aside of a territory, and what of it is in the wastebasket. */
  purge(id: string): Answer<null> {
    return this.#inTurn(id, writeError, async () => {
      await destroyAside(this.#userData, id)
      return null
    })
  }

  /** Lets every file go, once what was asked before is done. A journal asked for later is opened anew. */
  async close(): Promise<void> {
    const closing = [...this.#territories.values()].map((territory) =>
      territory.inTurn(async () => {
        await territory.file?.close()
        territory.file = null
      }),
    )
    await Promise.all(closing)
  }

  #folder(): string {
    return join(this.#userData, 'territories')
  }

  #path(id: string): string {
    return join(this.#folder(), id, fileName)
  }

  async #file(id: string, territory: Territory): Promise<JournalFile> {
    if (territory.file !== null) return territory.file
    const file = await JournalFile.open(this.#path(id), this.#now(), this.#disk)
    // Kept until `open` reports it: a read may be what finds the torn tail.
    territory.cutBytes += file.cutBytes
    territory.file = file
    return file
  }

  async #inTurn<T>(
    id: string,
    nameError: (cause: unknown, name: string) => BoundaryError,
    task: (territory: Territory) => Promise<T>,
  ): Answer<T> {
    const territory = this.#territories.get(id) ?? this.#add(id)
    return territory.inTurn(async () => {
      try {
        return ok(await task(territory))
      } catch (cause) {
        return err(nameError(cause, fileName))
      }
    })
  }

  #add(id: string): Territory {
    const territory: Territory = { inTurn: createOneAtATime(), file: null, cutBytes: 0 }
    this.#territories.set(id, territory)
    return territory
  }
}

function stateOf(file: JournalFile, cutBytes = 0): JournalState {
  const { starts, bytes, crcSum } = file.position
  return { entries: starts.length, bytes, crcSum, cutBytes }
}
