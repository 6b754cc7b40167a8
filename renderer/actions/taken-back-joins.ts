import type { Stamp } from '../../shared/kernel/stamp'
import type { StoredCommit } from '../data/territory-database'

/** The commits that took back, last and still, a joining that brought one of these change sets. */
export function takenBackJoins(
  commits: readonly StoredCommit[],
  brought: ReadonlySet<Stamp>,
): readonly StoredCommit[] {
  const firstDoing = new Map<Stamp, Stamp>()
  const lastSaid = new Map<Stamp, StoredCommit>()
  for (const commit of commits) {
    const about = commit.undoes ?? commit.redoes
    const first = about === undefined ? commit.id : (firstDoing.get(about) ?? about)
    firstDoing.set(commit.id, first)
    lastSaid.set(first, commit)
  }
  return commits
    .filter(({ origin, stamps }) => origin === 'file' && stamps.some((stamp) => brought.has(stamp)))
    .map(({ id }) => lastSaid.get(firstDoing.get(id) ?? id))
    .filter((last) => last !== undefined)
    .filter(({ undoes }) => undoes !== undefined)
}
