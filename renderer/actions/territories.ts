import type { Edit } from '../../shared/change/edit'
import { noSameRecords } from '../../shared/change/same-record'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { databaseName, TerritoryDatabase } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { randomId } from '../data/territory-session'
import { showHistory } from '../state/history-store'
import { useNavigation } from '../state/navigation-store'
import { useReading } from '../state/reading-store'
import { readTables } from '../state/read-tables'
import { emptyTables, useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { forgetFacts } from './facts-once'
import { forgetAuthors } from './load-authors'
import { forgetMyChanges } from './my-changes'
import { forgetNetworkView } from './network-view'
import { notify, notifyError } from './notices'
import { tellUnfinished } from './tell-unfinished'
import type { OpenedSession, Recovery } from './open-session'
import { openSession } from './open-session'
import { flushPending } from './pending-edits'
import { forgetRecent, rememberRecent } from './recents'
import { reconcileQuietly } from './reconcile-attachments'
import { currentSession, inTurn, setSession } from './session'
import { undoStateOf } from './undo-stack'

function tellRecovery({ fromJournal, fromDatabase, cutBytes }: Recovery): void {
  if (fromJournal > 0) notify('warning', 'errors.recoveredFromJournal', { count: fromJournal })
  if (fromDatabase > 0) notify('warning', 'errors.recoveredFromDatabase', { count: fromDatabase })
  if (cutBytes > 0) notify('warning', 'errors.tornTail', { bytes: cutBytes })
}

function show({ session, stored, recovery, problem }: OpenedSession): void {
  setSession(session)
  if (useTerritory.getState().id !== session.id) forgetNetworkView()
  useReading.setState({ reading: null })
  forgetAuthors()
  forgetMyChanges()
  forgetFacts()
  useTerritory.setState({
    id: session.id,
    rows: stored.rows,
    version: useTerritory.getState().version + 1,
    ...readTables(stored.rows),
    undo: undoStateOf(session.commits),
    saving: problem === null ? 'saved' : 'failed',
    layout: new Map(stored.layout.positions.map(([id, ...place]) => [id, place])),
    arranged: stored.layout.arrangement ?? 0,
  })
  showHistory(session.commits)
  tellRecovery(recovery)
  if (problem !== null) notifyError(problem)
}

/** What an opening had to end, that was begun before. */
function tellRewriting(rewriting: OpenedSession['rewriting']): void {
  if (rewriting === null) return
  if (!rewriting.ok) tellUnfinished(rewriting.error)
  else if (rewriting.value.due === 'everywhere') notify('done', 'backups.erase.resumed')
}

/** Opens a territory of this computer, by its id. */
export async function openTerritory(id: string): Promise<Result<null, ActionError>> {
  await flushPending()
  const opened = await inTurn(async () => {
    const found = await openSession(id)
    if (!found.ok) return found
    // The one that was open stays so until the other is there.
    currentSession()?.database.close()
    show(found.value)
    useNavigation.setState({ selected: null, dialog: null })
    tellRewriting(found.value.rewriting)
    return found
  })
  if (!opened.ok) return opened
  // The list of recent territories can wait; the person cannot.
  void rememberRecent()
  void reconcileQuietly(opened.value.session)
  return ok(null)
}

function showNone(): void {
  setSession(null)
  forgetNetworkView()
  forgetFacts()
  useReading.setState({ reading: null })
  useTerritory.setState({
    id: null,
    rows: new Map(),
    tables: emptyTables,
    same: noSameRecords,
    undo: { undo: null, redo: null },
    saving: 'saved',
    layout: new Map(),
    arranged: 0,
  })
  useNavigation.setState({ screen: 'actors', selected: null, dialog: null })
}

/**
 * Opens the open territory anew, once its database says that a rewriting is due: opening ends it. Called in
 * turn only. Where it cannot be opened the welcome screen is back.
 */
export async function reopenSession(
  session: TerritorySession,
): Promise<Result<OpenedSession['rewriting'], ActionError>> {
  session.database.close()
  const opened = await openSession(session.id)
  if (opened.ok) show(opened.value)
  else showNone()
  return opened.ok ? ok(opened.value.rewriting) : opened
}

/** Back to the welcome screen. Everything is on the disk already. */
export async function closeTerritory(): Promise<void> {
  await flushPending()
  await rememberRecent()
  await inTurn(() => {
    currentSession()?.database.close()
    showNone()
    return Promise.resolve()
  })
}

export interface NewTerritory {
  readonly name: string
  /** A code of the vocabulary territoryKind. */
  readonly kind: string
  /** INSEE code or SIREN; empty where the name is free. */
  readonly code: string
  readonly communes: readonly string[]
  /** The public authorities to enter at once. */
  readonly edits: readonly Edit[]
}

/** Makes a territory and opens it. Entering its authorities is an action of its own, that undo takes back. */
export async function createTerritory(wanted: NewTerritory): Promise<Result<string, ActionError>> {
  const id = `t-${randomId(16)}`
  const opened = await openTerritory(id)
  if (!opened.ok) return opened
  const { name, kind, code, communes } = wanted
  const fields = { name, kind, communes: [...communes], ...(code === '' ? {} : { code }) }
  const made = await changeRecords([{ kind: 'territory', id, fields }], {
    label: 'history.add.territory',
  })
  if (!made.ok) {
    await dropEmpty(id)
    return made
  }
  const entered = await changeRecords(wanted.edits, { label: 'history.addAuthorities' })
  if (!entered.ok) return entered
  await rememberRecent()
  return ok(id)
}

/** Takes the open territory off again where nothing came into it: it would be listed without a name. */
export async function dropEmpty(id: string): Promise<void> {
  if (currentSession()?.id === id && currentSession()?.commits.length === 0) {
    await removeTerritory(id)
  }
}

/** Takes a territory off this computer: its journal goes to the app's wastebasket folder. */
export async function removeTerritory(id: string): Promise<void> {
  if (useTerritory.getState().id === id) await closeTerritory()
  const removed = await bridge.journalRemove(id)
  if (!removed.ok) {
    notifyError(removed.error)
    return
  }
  await TerritoryDatabase.delete(databaseName(id))
  await forgetRecent(id)
}
