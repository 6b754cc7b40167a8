import type { ChangeSet, Commit } from '../../shared/change/change-set'
import { erasureOf } from '../../shared/change/erase'
import { rowKey } from '../../shared/change/row'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { RecordKind } from '../../shared/model/record-kinds'
import type { TerritorySession } from '../data/territory-session'
import { tick } from '../data/territory-session'
import { useErasure } from '../state/erase-store'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { eraseKeys } from './erase-keys'
import { closeDialog, openDialog } from './navigation'
import { notify, notifyError, showWork } from './notices'
import type { OpenedSession } from './open-session'
import { flushPending } from './pending-edits'
import { recordTitle } from './record-title'
import { onTerritory } from './session'
import { tellUnfinished } from './tell-unfinished'
import { reopenSession } from './territories'

/** What an erasure did. */
export interface Erasure {
  readonly count: number
  /** How the rewriting of every place ended; null where there was nothing to erase. */
  readonly rewriting: OpenedSession['rewriting']
}

interface ErasureRequest {
  readonly kind: RecordKind
  readonly ids: readonly string[]
}

function keysOf({ kind, ids }: ErasureRequest): readonly string[] {
  const { rows, same } = useTerritory.getState()
  return eraseKeys(rows, same, kind, ids)
}

async function erase(
  session: TerritorySession,
  keys: readonly string[],
): Promise<Result<Erasure, ActionError>> {
  const { rows } = useTerritory.getState()
  const changes = keys
    .map((key) => rows.get(key))
    .filter((row) => row !== undefined)
    .map((row) => erasureOf(row.kind, row.id))
  if (changes.length === 0) return ok({ count: 0, rewriting: null })
  const at = Date.now()
  const { stamp, memory } = tick(session.memory, at)
  const { person } = usePreferences.getState()
  const set: ChangeSet = { stamp, person, at, origin: 'erase', changes }
  const commit: Commit = { id: stamp, at, origin: 'erase', label: 'history.erase', sets: [set] }
  // The door notes with it that every place is to be rewritten; opening anew does that.
  const done = await commitChanges(session, commit, memory)
  if (!done.ok) return done
  const reopened = await reopenSession(session)
  return reopened.ok ? ok({ count: changes.length, rewriting: reopened.value }) : reopened
}

/**
 * Erases records for good, with what hangs on them alone: their values are destroyed everywhere on this
 * computer, and nothing brings them back. The erasure travels, so that others erase in turn.
 */
export async function eraseRecords(
  kind: RecordKind,
  ids: readonly string[],
): Promise<Result<Erasure, ActionError>> {
  await flushPending()
  return onTerritory((session) => erase(session, keysOf({ kind, ids })))
}

/** What a record is called, in the trash too; empty where there are several. */
function nameOf({ kind, ids }: ErasureRequest): string {
  const { rows } = useTerritory.getState()
  const [id = '', ...others] = ids
  const row = rows.get(rowKey(kind, id))
  if (row === undefined || others.length > 0) return ''
  return recordTitle(kind, { ...row.values, id }, (key) => rows.get(key)).title
}

/** Asks before records are erased for good. */
export function askErase(request: ErasureRequest): void {
  const name = nameOf(request)
  useErasure.setState({ asked: { ...request, name, count: keysOf(request).length } })
  openDialog('erase')
}

/** Erases what was asked for, now that the person has agreed. */
export async function carryOutErasure(): Promise<void> {
  const { asked } = useErasure.getState()
  closeDialog()
  useErasure.setState({ asked: null })
  if (asked === null) return
  showWork({ key: 'backups.erase.working', progress: null, cancel: null })
  const done = await eraseRecords(asked.kind, asked.ids).finally(() => {
    showWork(null)
  })
  if (done.ok) tellErasure(done.value)
  else notifyError(done.error)
}

function tellErasure({ count, rewriting }: Erasure): void {
  if (rewriting?.ok === false) {
    tellUnfinished(rewriting.error)
    return
  }
  notify('done', 'backups.erase.done', { count })
  const unreadable = rewriting?.value.unreadable ?? 0
  if (unreadable > 0) notify('warning', 'backups.erase.unreadable', { count: unreadable })
}
