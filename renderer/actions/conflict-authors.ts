import type { ChangeSet } from '../../shared/change/change-set'
import { covers } from '../../shared/change/register'
import { sameJson } from '../../shared/kernel/json'
import type { Stamp } from '../../shared/kernel/stamp'
import { readSets } from '../data/read-territory'
import { broughtBackKey, useFirstSaid } from '../state/conflict-voices'
import type { Disagreement, Saying } from '../state/disagreement'
import { loadAuthors } from './load-authors'
import { currentSession } from './session'

interface Search {
  readonly disagreement: Disagreement
  readonly saying: Saying
  /** Where to look next: what was superseded by what was looked at. */
  readonly ahead: readonly Stamp[]
}

/** How far back a value is followed: an undo of an undo of an undo is rare, and each step is a reading. */
const maxSteps = 12

function changeIn(set: ChangeSet, { disagreement }: Search): ChangeSet['changes'][number] | null {
  const { kind, id } = disagreement
  return set.changes.find((change) => change.kind === kind && change.id === id) ?? null
}

/** Whether a set says the value by itself, and not as one of several that an undo brought back. */
function saysIt(set: ChangeSet, search: Search): boolean {
  const { register, value } = search.saying
  const said = changeIn(set, search)?.values[register]
  return said !== undefined && sameJson(said, value)
}

function supersededBy(set: ChangeSet, search: Search): readonly Stamp[] {
  return changeIn(set, search)?.over?.[search.saying.register] ?? []
}

/** Of those that say it, the one that knew of no other: a choice made it its own after somebody had said it. */
function firstOf(sets: readonly ChangeSet[], search: Search): ChangeSet | undefined {
  const saying = sets.filter((set) => saysIt(set, search))
  return saying.find((set) => {
    const over = supersededBy(set, search)
    return !saying.some((other) => other !== set && covers(over, other.stamp))
  })
}

/** Follows what undos brought back to who first said it, as far as compaction left it. */
async function findFirstSaid(
  searches: readonly Search[],
  read: (stamps: readonly Stamp[]) => Promise<readonly ChangeSet[]>,
): Promise<ReadonlyMap<string, Stamp>> {
  const found = new Map<string, Stamp>()
  let open = searches
  for (let step = 0; step < maxSteps && open.length > 0; step++) {
    const wanted = [...new Set(open.flatMap(({ ahead }) => ahead))]
    const sets = new Map((await read(wanted)).map((set) => [set.stamp, set]))
    open = open.flatMap((search) => {
      const looked = search.ahead.map((stamp) => sets.get(stamp)).filter((set) => set !== undefined)
      const first = firstOf(looked, search)
      if (first !== undefined) {
        found.set(broughtBackKey(search.disagreement, search.saying), first.stamp)
        return []
      }
      const ahead = [...new Set(looked.flatMap((set) => supersededBy(set, search)))]
      return ahead.length === 0 ? [] : [{ ...search, ahead }]
    })
  }
  return found
}

/** Finds out who said what in these disagreements, for useAuthors and useFirstSaid. */
export async function loadConflictAuthors(disagreements: readonly Disagreement[]): Promise<void> {
  const session = currentSession()
  if (session === null) return
  const sayings = disagreements.flatMap((disagreement) =>
    disagreement.versions.flatMap((version) =>
      version.sayings.map((saying) => ({ disagreement, saying, ahead: saying.over })),
    ),
  )
  const { byKey } = useFirstSaid.getState()
  const searches = sayings.filter(
    ({ disagreement, saying }) =>
      saying.isBroughtBack && !byKey.has(broughtBackKey(disagreement, saying)),
  )
  const found =
    searches.length === 0
      ? new Map<string, Stamp>()
      : await findFirstSaid(searches, (stamps) => readSets(session.database, stamps))
  await loadAuthors([...sayings.map(({ saying }) => saying.stamp), ...found.values()])
  if (found.size === 0 || currentSession() !== session) return
  useFirstSaid.setState((state) => ({ byKey: new Map([...state.byKey, ...found]) }))
}
