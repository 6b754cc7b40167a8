import type { RowLookup } from '../../shared/change/apply'
import { applySets } from '../../shared/change/apply'
import type { Change, ChangeSet, Commit, Source } from '../../shared/change/change-set'
import { freshSets } from '../data/fresh-sets'
import type { Memory, StoredCommit, TerritoryDatabase } from '../data/territory-database'
import { tick } from '../data/territory-session'
import { takingBack } from './commit-chains'
import { inverseOf } from './inverse-of'
import { memoryAfter } from './memory-after'
import { takenBackJoins } from './taken-back-joins'

/** A territory as a file finds it when it is joined. */
export interface JoinGround {
  readonly database: TerritoryDatabase
  readonly lookup: RowLookup
  readonly commits: readonly StoredCommit[]
  readonly memory: Memory
  /** Change sets of other files that were planned before, which the database does not have yet. */
  readonly planned: readonly ChangeSet[]
}

/** A file as joining sees it. */
export interface JoiningFile {
  readonly changeSets: readonly ChangeSet[]
  readonly source: Source
}

/** Who joins, and when. */
export interface Joiner {
  readonly person: string
  readonly at: number
}

/** What joining a file does. */
export interface JoinPlan {
  /** Null where the file holds nothing new. */
  readonly commit: Commit | null
  readonly memory: Memory
  /** The change sets of the file that were not there, or not whole. */
  readonly fresh: readonly ChangeSet[]
  /** Whether the file was joined and taken back before: what it brought then comes back. */
  readonly isAgain: boolean
}

/** What takes back the taking back of what a file had brought before, with `fresh` come too. */
function bringingBack(
  { database, lookup, commits, planned }: JoinGround,
  takenBack: readonly StoredCommit[],
  fresh: readonly ChangeSet[],
  device: Memory['device'],
): Promise<readonly Change[]> {
  const joined = applySets(lookup, fresh)
  return inverseOf({
    database,
    ...takingBack(commits, takenBack, 'redo'),
    lookup: (key) => joined.get(key) ?? lookup(key),
    device,
    coming: [...planned, ...fresh],
  })
}

/**
 * Works out what joining a file does; nothing is written. [U6] Whoever joins again what they had taken back
 * wants it back, and all of it stands here already.
 */
export async function planJoin(
  ground: JoinGround,
  file: JoiningFile,
  { person, at }: Joiner,
): Promise<JoinPlan> {
  const { fresh, filled } = await freshSets(ground.database, file.changeSets, ground.planned)
  const { stamp, memory } = tick(memoryAfter(ground.memory, fresh, at), at)
  const brought = new Set(file.changeSets.map((set) => set.stamp))
  const takenBack = takenBackJoins(ground.commits, brought)
  const changes =
    takenBack.length === 0 ? [] : await bringingBack(ground, takenBack, fresh, memory.device)
  const { source } = file
  const again: ChangeSet = { stamp, person, at, origin: 'undo', source, changes }
  const sets = changes.length === 0 ? fresh : [...fresh, again]
  if (sets.length === 0) return { commit: null, memory: ground.memory, fresh, isAgain: false }
  const last = changes.length === 0 ? undefined : takenBack.at(-1)
  const others = takenBack.slice(0, -1).map(({ id }) => id)
  const commit: Commit = {
    ...{ id: stamp, at, origin: 'file', label: 'history.join', source, sets },
    ...(filled.length === 0 ? {} : { filled }),
    ...(last === undefined ? {} : { redoes: last.id }),
    ...(last === undefined || others.length === 0 ? {} : { redoesToo: others }),
  }
  return { commit, memory, fresh, isAgain: last !== undefined }
}
