import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import type { FileError } from '../../shared/file/file-error'
import { arrangementOf } from '../../shared/file/network-view'
import type { CommuneLookup } from '../../shared/import/duplicates/commune-lookup'
import type { OpenedFile } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Term } from '../../shared/model/term'
import { readTerritory } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'
import type { ChangeLine, LineDetails, SortCounts } from '../state/change-line'
import { countSorts, countSortsByFile } from '../state/change-line'
import type { FileOutcome } from '../state/join-store'
import { changedTerms, changeLines } from './changed-records'
import type { Joiner } from './join-plan'
import { JoiningGround } from './joining-ground'
import { lineDetails } from './joining-details'
import { twinsOf } from './joining-twins'
import type { HashedFile } from './read-coterr'
import { readCoterr } from './read-coterr'

/** A file that was read: the worker keeps the rest of it. */
export interface ReadHeading {
  readonly number: number
  readonly name: string
  readonly territory: { readonly id: string; readonly name: string }
  readonly writtenAt: number
  /** Whether something was left out of it. */
  readonly isPartial: boolean
  readonly sha256: string
}

export interface ReviewRequest {
  readonly territory: string
  /** Numbers of the files to join, in the order of joining. */
  readonly taken: readonly number[]
  /** Numbers of those that stay out: told what they would bring, alone. */
  readonly leftOut: readonly number[]
  readonly joiner: Joiner
}

/** What joining brings, without its lines, which are many. */
export interface JoinReview {
  /** By the file's number. */
  readonly outcomes: ReadonlyMap<number, FileOutcome>
  readonly counts: SortCounts
  readonly terms: readonly Term[]
}

interface KeptFile extends HashedFile {
  readonly name: string
}

const linesAtOnce = 2000

/** By how many change sets each person spoke, the busiest first. */
function personsOf(sets: readonly ChangeSet[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { person } of sets) counts.set(person, (counts.get(person) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([person]) => person)
}

/** The files under review, and what joining them would do. Lives in a worker: files are hostile, and long. */
export class JoiningTable {
  readonly #communes: () => Promise<CommuneLookup>
  readonly #files: KeptFile[] = []
  #lines: readonly ChangeLine[] = []
  #reviewed: { readonly ground: JoiningGround; readonly territory: string } | null = null

  constructor(communes: () => Promise<CommuneLookup>) {
    this.#communes = communes
  }

  /** Reads a file as hostile as it may be, and keeps it. */
  async read({ name, bytes }: OpenedFile): Promise<Result<ReadHeading, FileError>> {
    const read = await readCoterr(bytes)
    if (!read.ok) return err(read.error)
    return ok(this.heading(this.#files.push({ ...read.value, name }) - 1))
  }

  heading(number: number): ReadHeading {
    const { file, name, sha256 } = this.#fileAt(number)
    const { territory, writtenAt, shareProfile, leftOut } = file.manifest
    const isPartial = shareProfile !== 'complete' || leftOut !== undefined
    return { number, name, territory, writtenAt, isPartial, sha256 }
  }

  /** Gives a file whole, to be written. */
  give(number: number): HashedFile {
    const { file, sha256 } = this.#fileAt(number)
    return { file, sha256 }
  }

  /** The bytes of an entry that is handed on as it came; null where the file has none of that name. */
  entry({ number, name }: { readonly number: number; readonly name: string }): Uint8Array | null {
    return this.#fileAt(number).file.unknown.entries.get(name) ?? null
  }

  /** What a file says, to be looked at: the records as it leads to them, and where they were drawn. */
  look(number: number): {
    readonly rows: Map<string, Row>
    readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>
    readonly arrangement: number
  } {
    const { file } = this.#fileAt(number)
    const { network } = file
    return {
      rows: applySets(() => undefined, file.changeSets),
      positions: network?.positions ?? new Map<string, [number, number]>(),
      arrangement: network === null ? 0 : arrangementOf(network),
    }
  }

  async review(
    { territory, taken, leftOut, joiner }: ReviewRequest,
    tell: (progress: number) => void,
  ): Promise<JoinReview> {
    const steps = taken.length + leftOut.length + 2
    const database = new TerritoryDatabase(territory)
    try {
      const stored = await readTerritory(database)
      tell(1 / steps)
      const ground = new JoiningGround(database, stored)
      const outcomes = new Map<number, FileOutcome>()
      for (const [done, number] of taken.entries()) {
        outcomes.set(number, await this.#join(ground, number, joiner))
        tell((done + 2) / steps)
      }
      await this.#list(ground)
      this.#reviewed = { ground, territory }
      for (const [done, number] of leftOut.entries()) {
        const alone = new JoiningGround(database, stored)
        const outcome = await this.#join(alone, number, joiner)
        outcomes.set(number, { ...outcome, counts: countSorts(changeLines(momentsOf(alone))) })
        tell((taken.length + done + 2) / steps)
      }
      for (const [number, counts] of countSortsByFile(this.#lines)) {
        const outcome = outcomes.get(number)
        if (outcome !== undefined) outcomes.set(number, { ...outcome, counts })
      }
      const counts = countSorts(this.#lines)
      return { outcomes, counts, terms: changedTerms(momentsOf(ground)) }
    } finally {
      database.close()
    }
  }

  /** The lines of the last review from one on, a batch at a time; none where there are no more. */
  lines(from: number): readonly ChangeLine[] {
    return this.#lines.slice(from, from + linesAtOnce)
  }

  async details(key: string): Promise<LineDetails | null> {
    if (this.#reviewed === null) return null
    const { ground, territory } = this.#reviewed
    const database = new TerritoryDatabase(territory)
    try {
      const find = ground.findAuthors(database)
      return await lineDetails(key, (one) => ground.before.get(one), ground.after, find)
    } finally {
      database.close()
    }
  }

  #fileAt(number: number): KeptFile {
    const file = this.#files[number]
    if (file === undefined) throw new Error(`there is no file ${String(number)}`)
    return file
  }

  async #join(ground: JoiningGround, number: number, joiner: Joiner): Promise<FileOutcome> {
    const { file, name, sha256 } = this.#fileAt(number)
    const joining = { changeSets: file.changeSets, source: { name, sha256 } }
    const { fresh, isAgain } = await ground.join(number, joining, joiner)
    const latestAt = fresh.reduce((latest, { at }) => Math.max(latest, at), 0)
    const counts = countSorts([])
    return { fresh: fresh.length, isAgain, persons: personsOf(fresh), latestAt, counts }
  }

  async #list(ground: JoiningGround): Promise<void> {
    const moments = momentsOf(ground)
    const filesOf = (key: string): readonly number[] => ground.filesOf.get(key) ?? []
    const lines = changeLines(moments, filesOf)
    const keys = lines
      .filter(({ kind, how }) => kind === 'actor' && (how === 'added' || how === 'restored'))
      .map(({ key }) => key)
    if (keys.length === 0) {
      this.#lines = lines
      return
    }
    const twins = twinsOf(keys, ground.actorsAfter(), ground.after, await this.#communes())
    this.#lines = lines.map((line) => {
      const twin = twins.get(line.key)
      return twin === undefined ? line : { ...line, twin }
    })
  }
}

function momentsOf(ground: JoiningGround) {
  return {
    before: (key: string) => ground.before.get(key),
    after: ground.after,
    touched: [...ground.touched()],
  }
}
