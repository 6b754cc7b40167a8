import type { Stamp } from '../../shared/kernel/stamp'
import type { SetHeading } from '../data/read-headings'
import type { StoredCommit } from '../data/territory-database'
import type { Author } from '../state/authors-store'

/** The files that brought change sets here, by stamp; what was said here is in none. */
export function filesByStamp(commits: readonly StoredCommit[]): ReadonlyMap<Stamp, string> {
  const files = new Map<Stamp, string>()
  for (const { id, origin, source, stamps } of commits) {
    if (origin !== 'file' && origin !== 'sync') continue
    // Joining a file again adds a set of one's own, whose stamp is the commit's.
    for (const stamp of stamps) if (stamp !== id) files.set(stamp, source?.name ?? '')
  }
  return files
}

/** Who said a change set, when, and through which file it came. */
export function authorOf(heading: SetHeading, files: ReadonlyMap<Stamp, string>): Author {
  const { stamp, person, at, origin, source } = heading
  const from = source === undefined ? {} : { source }
  const file = files.get(stamp) ?? null
  return { stamp, person, at, origin, ...from, file, isMine: !files.has(stamp) }
}
