import type { ChangeSet, Commit, Source } from '../../shared/change/change-set'
import type { BackupEntry } from '../../shared/ipc/backup-payloads'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import type { TerritorySession } from '../data/territory-session'
import { tick } from '../data/territory-session'
import { usePreferences } from '../state/preferences-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { inWorker } from './in-worker'
import { keepBackup } from './keep-backup'
import { memoryAfter } from './memory-after'
import { flushPending } from './pending-edits'
import type { RestoreError, RestorePlan, RestoreRequest } from './plan-restore'
import type { RestoreCount } from './restoring-changes'
import { onTerritory } from './session'

type Failure = ActionError | RestoreError | BoundaryError

function planInWorker(request: RestoreRequest): Promise<Result<RestorePlan, RestoreError>> {
  const worker = new Worker(new URL('./plan-restore-worker.ts', import.meta.url), {
    type: 'module',
  })
  return inWorker<RestoreRequest, Result<RestorePlan, RestoreError>>(worker, request)
}

async function planOf(
  { territory, name }: BackupEntry,
  isPreview: boolean,
): Promise<Result<RestorePlan, Failure>> {
  const read = await bridge.backupRead({ territory, name })
  if (!read.ok) return read
  return planInWorker({ territory, bytes: read.value, isPreview })
}

/** How many records going back to a backup of the open territory would touch. */
export async function countRestore(entry: BackupEntry): Promise<Result<RestoreCount, Failure>> {
  await flushPending()
  const plan = await planOf(entry, true)
  return plan.ok ? ok(plan.value.count) : plan
}

async function commitPlan(
  session: TerritorySession,
  { changes, fresh, sha256 }: RestorePlan,
  name: string,
): Promise<Result<null, ActionError>> {
  if (changes.length === 0 && fresh.length === 0) return ok(null)
  const at = Date.now()
  const { stamp, memory } = tick(memoryAfter(session.memory, fresh, at), at)
  const { person } = usePreferences.getState()
  const source: Source = { name, sha256 }
  const own: ChangeSet = { stamp, person, at, origin: 'typed', source, changes }
  const sets = changes.length === 0 ? fresh : [...fresh, own]
  const commit: Commit = { id: stamp, at, origin: 'typed', label: 'history.restore', source, sets }
  const done = await commitChanges(session, commit, memory)
  return done.ok ? ok(null) : done
}

/**
 * Makes every record of the open territory what it was in a backup, in one action: nothing is forgotten, and
 * undo brings the present back. Gives how many records it touched.
 */
export async function restoreBackup(entry: BackupEntry): Promise<Result<RestoreCount, Failure>> {
  await flushPending()
  await keepBackup('restore')
  // Worked out anew in its turn: nothing can be changed between the plan and its carrying out.
  const done = await onTerritory<Result<RestoreCount, Failure>>(async (session) => {
    if (session.id !== entry.territory) return err({ kind: 'no-territory' })
    const plan = await planOf(entry, false)
    if (!plan.ok) return ok(plan)
    const written = await commitPlan(session, plan.value, entry.name)
    return written.ok ? ok(ok(plan.value.count)) : written
  })
  return done.ok ? done.value : done
}
