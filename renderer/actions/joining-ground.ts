import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import type { Memory, StoredCommit, TerritoryDatabase } from '../data/territory-database'
import { readHeadings } from '../data/read-headings'
import { newMemory } from '../data/territory-session'
import type { StoredTerritory } from '../data/read-territory'
import { authorOf, filesByStamp } from './author-of'
import type { FindAuthors } from './joining-details'
import type { Joiner, JoiningFile, JoinPlan } from './join-plan'
import { planJoin } from './join-plan'

/** A territory in which files are joined in thought, one after the other; nothing is written. */
export class JoiningGround {
  /** The rows as they stand in the database. */
  readonly before: ReadonlyMap<string, Row>
  /** Which files have a part in each row that was touched. */
  readonly filesOf = new Map<string, number[]>()
  readonly #database: TerritoryDatabase
  readonly #changed = new Map<string, Row>()
  readonly #commits: StoredCommit[]
  readonly #planned: ChangeSet[] = []
  #memory: Memory

  constructor(database: TerritoryDatabase, stored: StoredTerritory) {
    this.#database = database
    this.before = stored.rows
    this.#commits = [...stored.commits]
    this.#memory = stored.memory ?? newMemory()
  }

  readonly after = (key: string): Row | undefined => this.#changed.get(key) ?? this.before.get(key)

  /** Keys of the rows that were touched. */
  touched(): Iterable<string> {
    return this.#changed.keys()
  }

  /** The rows of every actor, as they would be. */
  actorsAfter(): readonly Row[] {
    const known = Array.from(this.before, ([key, row]) => this.#changed.get(key) ?? row)
    const added = Array.from(this.#changed).flatMap(([key, row]) =>
      this.before.has(key) ? [] : [row],
    )
    return [...known, ...added].filter(({ kind }) => kind === 'actor')
  }

  /** Who said what stands there, or came with the files. */
  findAuthors(database: TerritoryDatabase): FindAuthors {
    return async (stamps) => {
      const files = filesByStamp(this.#commits)
      const planned = new Map(this.#planned.map((set) => [set.stamp, set]))
      const stored = await readHeadings(
        database,
        stamps.filter((stamp) => !planned.has(stamp)),
      )
      const coming = stamps.flatMap((stamp) => planned.get(stamp) ?? [])
      return new Map([...stored, ...coming].map((one) => [one.stamp, authorOf(one, files)]))
    }
  }

  async join(number: number, file: JoiningFile, joiner: Joiner): Promise<JoinPlan> {
    const plan = await planJoin(
      {
        database: this.#database,
        lookup: this.after,
        commits: this.#commits,
        memory: this.#memory,
        planned: this.#planned,
      },
      file,
      joiner,
    )
    const { commit } = plan
    if (commit === null) return plan
    const { sets, ...rest } = commit
    for (const [key, row] of applySets(this.after, sets)) {
      this.#changed.set(key, row)
      const files = this.filesOf.get(key)
      if (files === undefined) this.filesOf.set(key, [number])
      else files.push(number)
    }
    this.#commits.push({ ...rest, stamps: sets.map((set) => set.stamp) })
    this.#planned.push(...sets)
    this.#memory = plan.memory
    return plan
  }
}
