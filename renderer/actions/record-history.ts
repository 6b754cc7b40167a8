import type { FieldSaying, RecordEvent } from '../../shared/change/history-of'
import type { Json } from '../../shared/kernel/json'
import type { RecordKind } from '../../shared/model/record-kinds'
import { namesRecords } from '../state/names-record'
import { mergedKind } from '../state/read-record'
import { noRecordHistory, useRecordHistory } from '../state/record-history-store'
import { useTerritory } from '../state/territory-store'
import { inWorker } from './in-worker'
import { loadAuthors } from './load-authors'
import { openDialog } from './navigation'
import { notifyError } from './notices'
import { flushPending } from './pending-edits'
import type { HistoryRequest } from './record-history-read'
import { nameOfId } from './record-title'

/** Shows what was said of a record. */
export async function showRecordHistory(kind: RecordKind, id: string): Promise<void> {
  await flushPending()
  useRecordHistory.setState({ ...noRecordHistory, of: { kind, id } })
  openDialog('record-history')
}

/** The ids of records among the values that were said. */
function idsIn(kind: string, saying: FieldSaying): readonly Json[] {
  if (!namesRecords(kind, saying.field)) return []
  if (saying.kind === 'set') return [...saying.added, ...saying.gone]
  return [...saying.after, ...saying.before, ...saying.beside]
}

/** What the records that the history names are called. */
function namesIn(kind: string, events: readonly RecordEvent[]): ReadonlyMap<string, string> {
  const { rows } = useTerritory.getState()
  const names = new Map<string, string>()
  const ids = events.flatMap(({ id, fields }) => [
    id,
    ...fields.flatMap((saying) => idsIn(kind, saying)),
  ])
  for (const id of ids) {
    if (typeof id !== 'string' || names.has(id)) continue
    const name = nameOfId((key) => rows.get(key), id)
    if (name !== '') names.set(id, name)
  }
  return names
}

function startWorker(): Worker {
  return new Worker(new URL('./record-history-worker.ts', import.meta.url), { type: 'module' })
}

/** Reads the history of the record that is shown, anew where something was done since. */
export async function loadRecordHistory(): Promise<void> {
  const { of } = useRecordHistory.getState()
  const { id: territory, same, version } = useTerritory.getState()
  if (of === null || territory === null) return
  const members = of.kind === mergedKind ? same.membersOf.get(of.id) : undefined
  const request: HistoryRequest = { territory, kind: of.kind, ids: members ?? [of.id] }
  try {
    const events = await inWorker<HistoryRequest, readonly RecordEvent[]>(startWorker(), request)
    await loadAuthors(events.map(({ stamp }) => stamp))
    const isStale = useTerritory.getState().version !== version
    if (isStale || useRecordHistory.getState().of !== of) return
    useRecordHistory.setState({ events, names: namesIn(of.kind, events) })
  } catch (cause) {
    notifyError({ kind: 'database-failed', cause: String(cause) })
    if (useRecordHistory.getState().of === of) useRecordHistory.setState({ events: [] })
  }
}
