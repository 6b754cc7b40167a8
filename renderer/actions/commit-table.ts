import type { RowLookup } from '../../shared/change/apply'
import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Stamp } from '../../shared/kernel/stamp'
import type { Term } from '../../shared/model/term'
import { readHeadings } from '../data/read-headings'
import { readSets, readTerritory } from '../data/read-territory'
import type { StoredCommit } from '../data/territory-database'
import { TerritoryDatabase } from '../data/territory-database'
import { newMemory, tick } from '../data/territory-session'
import type { ChangeLine, LineDetails, SortCounts } from '../state/change-line'
import { countSorts } from '../state/change-line'
import { authorOf, filesByStamp } from './author-of'
import { changedTerms, changeLines } from './changed-records'
import { chainOf, takingBack } from './commit-chains'
import { inverseOf } from './inverse-of'
import { lineDetails } from './joining-details'
import { readRowsBefore } from './rows-before'

export interface CommitRequest {
  readonly territory: string
  readonly id: Stamp
}

/** What one action changed, or would, without its lines, which may be many. */
export interface CommitReview {
  readonly counts: SortCounts
  readonly terms: readonly Term[]
  /** Whether compaction has let go some of what the action had said. */
  readonly isThinned: boolean
}

interface Shown {
  readonly territory: string
  readonly before: RowLookup
  readonly changed: ReadonlyMap<string, Row>
  /** Change sets that are only thought of. */
  readonly thought: readonly ChangeSet[]
  readonly commits: readonly StoredCommit[]
}

const linesAtOnce = 2000

/** What actions of this computer changed, worked out from the stored change sets. Lives in a worker. */
export class CommitTable {
  #shown: Shown | null = null
  #lines: readonly ChangeLine[] = []

  /** What an action changed when it was done. */
  async open({ territory, id }: CommitRequest): Promise<CommitReview> {
    return this.#reading(territory, async (database) => {
      const { rows, commits } = await readTerritory(database)
      const at = commits.findIndex((commit) => commit.id === id)
      const stamps = commits[at]?.stamps ?? []
      const sets = await readSets(database, stamps)
      const changes = sets.flatMap((set) => set.changes)
      const keys = new Set(changes.map((change) => rowKey(change.kind, change.id)))
      const then = await readRowsBefore(database, commits.slice(0, at), keys)
      // What the action did not touch only gives names: today's do.
      const before = (key: string): Row | undefined =>
        keys.has(key) ? then.get(key) : rows.get(key)
      const changed = applySets(before, sets)
      const review = this.#show({ territory, before, changed, thought: [], commits })
      // Since the history was made lighter, what was replaced before is forgotten.
      const isLightened = commits.slice(at).some(({ origin }) => origin === 'compact')
      return { ...review, isThinned: isLightened || sets.length < stamps.length }
    })
  }

  /** What taking an action back would change now. */
  async foresee({ territory, id }: CommitRequest): Promise<CommitReview> {
    return this.#reading(territory, async (database) => {
      const stored = await readTerritory(database)
      const { rows, commits } = stored
      const target = chainOf(commits, id)?.at(-1)
      const memory = stored.memory ?? newMemory()
      const lookup = (key: string): Row | undefined => rows.get(key)
      const at = Date.now()
      const changes =
        target === undefined
          ? []
          : await inverseOf({
              database,
              ...takingBack(commits, [target], 'undo'),
              lookup,
              device: memory.device,
            })
      const { stamp } = tick(memory, at)
      const set: ChangeSet = { stamp, person: '', at, origin: 'undo', changes }
      const changed = applySets(lookup, [set])
      const review = this.#show({ territory, before: lookup, changed, thought: [set], commits })
      return { ...review, isThinned: false }
    })
  }

  /** The lines of what was last asked for, from one on; none where there are no more. */
  lines(from: number): readonly ChangeLine[] {
    return this.#lines.slice(from, from + linesAtOnce)
  }

  async details(key: string): Promise<LineDetails | null> {
    const shown = this.#shown
    if (shown === null) return null
    const { before, changed, thought, commits } = shown
    return this.#reading(shown.territory, async (database) => {
      const files = filesByStamp(commits)
      const after = (one: string): Row | undefined => changed.get(one) ?? before(one)
      return lineDetails(key, before, after, async (stamps) => {
        const headings = [...(await readHeadings(database, stamps)), ...thought]
        return new Map(headings.map((one) => [one.stamp, authorOf(one, files)]))
      })
    })
  }

  #show(shown: Shown): Pick<CommitReview, 'counts' | 'terms'> {
    const { before, changed } = shown
    const moments = {
      before,
      after: (key: string) => changed.get(key) ?? before(key),
      touched: [...changed.keys()],
    }
    this.#shown = shown
    this.#lines = changeLines(moments)
    return { counts: countSorts(this.#lines), terms: changedTerms(moments) }
  }

  async #reading<T>(
    territory: string,
    work: (database: TerritoryDatabase) => Promise<T>,
  ): Promise<T> {
    const database = new TerritoryDatabase(territory)
    try {
      return await work(database)
    } finally {
      database.close()
    }
  }
}
