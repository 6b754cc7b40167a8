import type { Stamp } from '../../shared/kernel/stamp'
import type { StoredCommit } from '../data/territory-database'
import { chainsOf, isUndone } from './commit-chains'

/** The commits that took back, last and still, a joining or a sync that brought one of these change sets. */
export function takenBackJoins(
  commits: readonly StoredCommit[],
  brought: ReadonlySet<Stamp>,
): readonly StoredCommit[] {
  const isJoining = ({ origin, stamps }: StoredCommit): boolean =>
    (origin === 'file' || origin === 'sync') && stamps.some((stamp) => brought.has(stamp))
  return chainsOf(commits)
    .filter((chain) => isUndone(chain) && chain.some(isJoining))
    .map((chain) => chain.at(-1))
    .filter((last) => last !== undefined)
}
