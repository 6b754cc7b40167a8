import type { Stamp } from '../../shared/kernel/stamp'
import { readHeadings } from '../data/read-headings'
import type { Author } from '../state/authors-store'
import { useAuthors } from '../state/authors-store'
import { authorOf, filesByStamp } from './author-of'
import { currentSession } from './session'

/** Finds out who said what these stamps name, for useAuthors. What is known already is not read again. */
export async function loadAuthors(stamps: Iterable<Stamp>): Promise<void> {
  const session = currentSession()
  if (session === null) return
  const { byStamp } = useAuthors.getState()
  const wanted = [...new Set(stamps)].filter((stamp) => !byStamp.has(stamp))
  if (wanted.length === 0) return
  const headings = await readHeadings(session.database, wanted)
  if (currentSession() !== session) return
  const files = filesByStamp(session.commits)
  const found = headings.map((heading): [Stamp, Author] => [
    heading.stamp,
    authorOf(heading, files),
  ])
  useAuthors.setState((state) => ({ byStamp: new Map([...state.byStamp, ...found]) }))
}

/** Another territory has other authors. */
export function forgetAuthors(): void {
  useAuthors.setState({ byStamp: new Map() })
}
