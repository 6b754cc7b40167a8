import type { Stamp } from '../../shared/kernel/stamp'
import { readHeadings } from '../data/read-headings'
import type { StoredCommit } from '../data/territory-database'
import type { Author } from '../state/authors-store'
import { useAuthors } from '../state/authors-store'
import { currentSession } from './session'

/** The files that brought change sets here, by stamp; what was said here is in none. */
function filesOf(commits: readonly StoredCommit[]): ReadonlyMap<Stamp, string> {
  const files = new Map<Stamp, string>()
  for (const { id, origin, source, stamps } of commits) {
    if (origin !== 'file' && origin !== 'sync') continue
    // Joining a file again adds a set of one's own, whose stamp is the commit's.
    for (const stamp of stamps) if (stamp !== id) files.set(stamp, source?.name ?? '')
  }
  return files
}

/** Finds out who said what these stamps name, for useAuthors. What is known already is not read again. */
export async function loadAuthors(stamps: Iterable<Stamp>): Promise<void> {
  const session = currentSession()
  if (session === null) return
  const { byStamp } = useAuthors.getState()
  const wanted = [...new Set(stamps)].filter((stamp) => !byStamp.has(stamp))
  if (wanted.length === 0) return
  const headings = await readHeadings(session.database, wanted)
  if (currentSession() !== session) return
  const files = filesOf(session.commits)
  const found = headings.map(({ stamp, person, at, origin, source }): [Stamp, Author] => {
    const file = files.get(stamp) ?? null
    const from = source === undefined ? {} : { source }
    return [stamp, { stamp, person, at, origin, ...from, file, isMine: !files.has(stamp) }]
  })
  useAuthors.setState((state) => ({ byStamp: new Map([...state.byStamp, ...found]) }))
}

/** Another territory has other authors. */
export function forgetAuthors(): void {
  useAuthors.setState({ byStamp: new Map() })
}
