import { applySets } from '../../shared/change/apply'
import type { Commit } from '../../shared/change/change-set'
import { isErased, withoutErased } from '../../shared/change/erase'
import type { Row } from '../../shared/change/row'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Memory } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { storedCommit, writeCommits, writtenCommit } from '../data/write-commit'
import { showHistory } from '../state/history-store'
import { updateTables } from '../state/read-tables'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { appendEntries } from './append-entries'
import { notifyError } from './notices'
import { undoStateOf } from './undo-stack'

/**
 * THE one door: typing, import, opened files, undo, resolution all end here. One transaction of the
 * database, then the journal, then memory (the screen). It fails where the database fails, and nothing has
 * changed then. Where only the journal does, it is done, told, and not shown as saved before the journal has
 * it. Called in turn only (see `inTurn`).
 */
export async function commitChanges(
  session: TerritorySession,
  commit: Commit,
  memory: Memory,
): Promise<Result<ReadonlyMap<string, Row>, ActionError>> {
  useTerritory.setState({ saving: 'saving' })
  const rows = useTerritory.getState().rows
  const lookup = (key: string): Row | undefined => rows.get(key)
  const changed = applySets(lookup, commit.sets)
  // [E2] What was erased comes back with every file of somebody who has not heard of it.
  const isGone = (key: string): boolean => isErased(changed.get(key))
  const kept = { ...commit, sets: commit.sets.map((set) => withoutErased(set, isGone)) }
  const written = writtenCommit(kept)
  const isNews = [...changed].some(([key, row]) => isErased(row) && !isErased(rows.get(key)))
  const remembered: Memory = isNews ? { ...memory, due: 'everywhere' } : memory
  try {
    const { database, book } = session
    await writeCommits(database, [written], { book, changed, lookup }, remembered)
  } catch (cause) {
    useTerritory.setState({ saving: 'failed' })
    return err({ kind: 'database-failed', cause: String(cause) })
  }
  session.memory = remembered
  session.commits.push(storedCommit(written))
  session.unjournaled.push(written.entry)
  const appended = await appendEntries(session)
  showChanged(session, changed)
  if (!appended.ok) {
    // The database has it, and the journal gets it with the next commit or start: it is done, and whoever
    // asked must not try again, which would do it twice. But the person must know now.
    useTerritory.setState({ saving: 'failed' })
    notifyError(appended.error)
    return ok(changed)
  }
  useTerritory.setState({ saving: 'saved' })
  return ok(changed)
}

/** Puts changed rows in memory, so that every screen that reads them draws again. */
function showChanged(session: TerritorySession, changed: ReadonlyMap<string, Row>): void {
  useTerritory.setState((state) => {
    // The map of rows is the store's own; it is replaced only when a territory opens.
    const rows = state.rows as Map<string, Row>
    for (const [key, row] of changed) rows.set(key, row)
    return {
      version: state.version + 1,
      ...updateTables(state, rows, changed.values()),
      undo: undoStateOf(session.commits),
    }
  })
  showHistory(session.commits)
}
