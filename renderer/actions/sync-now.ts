import i18next from 'i18next'
import type { SyncOptions } from '../../shared/sync/run-sync'
import { runSync } from '../../shared/sync/run-sync'
import type { SyncProgress, SyncReport } from '../../shared/sync/sync-report'
import { emptyReport } from '../../shared/sync/sync-report'
import { bridge } from '../bridge/bridge'
import { rememberSynced } from '../data/sync-cache'
import { usePreferences } from '../state/preferences-store'
import type { SyncProblem } from '../state/sync-store'
import { showSync } from '../state/sync-store'
import { mailboxId } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import { commitSync } from './commit-sync'
import { erasedKeys } from './erased-keys'
import { reviewedTerritory } from './joining'
import { flushPending } from './pending-edits'
import { territoryName } from './recents'
import { currentSession } from './session'
import { StayingWorker } from './staying-worker'
import { syncDesk } from './sync-desk'
import type { SyncService } from './sync-service'
import { bridgeStore, publishKey } from './sync-store-bridge'

export type SyncOutcome = SyncReport<SyncProblem>

interface SyncWork extends SyncOptions {
  readonly territory: string
  readonly target: string
  readonly stopping: AbortController
}

interface SyncUnderWay extends SyncWork {
  readonly outcome: Promise<SyncOutcome | null>
}

/** The one under way, and those that wait for it. */
const underWay: SyncUnderWay[] = []

/** Progress is shown so often, in ms. */
const showEveryMs = 100

/** What the history calls a target: as the person does. */
async function targetName(target: string): Promise<string> {
  const listed = await bridge.syncTargets()
  const known = listed.ok ? listed.value.targets.find(({ id }) => id === target) : undefined
  if (known !== undefined) return known.name
  return target === mailboxId ? i18next.t('nearby.title') : target
}

/** Shows where a sync is, not more often than an eye can follow. */
function teller(target: string): (progress: SyncProgress) => void {
  let phase = ''
  let shownAt = 0
  return (progress) => {
    const now = Date.now()
    if (progress.phase === phase && now - shownAt < showEveryMs) return
    phase = progress.phase
    shownAt = now
    showSync(target, { progress })
  }
}

async function runInWorker(
  worker: StayingWorker<SyncService>,
  { territory, target, stopping, isQuiet, verifies }: SyncWork,
): Promise<SyncOutcome> {
  const session = currentSession()
  if (session?.id !== territory) return emptyReport({ kind: 'no-territory' })
  const keyProblem = await publishKey(target, territory, stopping.signal)
  if (keyProblem !== null) return emptyReport(keyProblem)
  const name = await targetName(target)
  await worker.ask('begin', {
    territory: { id: territory, name: territoryName() },
    generator: `CoTerr ${usePreferences.getState().version}`,
    target,
    erased: await erasedKeys(session.database),
  })
  const parts = {
    store: bridgeStore(target, territory),
    desk: syncDesk(worker),
    commit: async () => {
      const fresh = await worker.ask('fresh', null)
      const done = await commitSync(territory, fresh, name)
      if (done.ok) await worker.ask('committed', await erasedKeys(session.database))
      return done
    },
    stop: stopping.signal,
    tell: teller(target),
  }
  return runSync<SyncProblem>(parts, { isQuiet, verifies })
}

async function sync(work: SyncWork): Promise<SyncOutcome | null> {
  const { territory, target, isQuiet } = work
  if (useTerritory.getState().id !== territory) return null
  if (!isQuiet) await flushPending()
  showSync(target, { isQuiet, progress: { phase: 'listing', done: 0, total: 0 } })
  const worker = new StayingWorker<SyncService>(
    new Worker(new URL('./sync-worker.ts', import.meta.url), { type: 'module' }),
  )
  let report: SyncOutcome
  try {
    report = await runInWorker(worker, work)
  } catch (cause) {
    report = emptyReport({ kind: 'unexpected', cause: String(cause) })
  } finally {
    worker.end()
  }
  if (useTerritory.getState().id !== territory) return report
  showSync(target, { progress: null, report })
  if (report.problem === null) await remember(target)
  // A laptop near by that asks what is here waits for this word.
  if (report.problem === null && target === mailboxId) await bridge.nearbyFresh(territory)
  return report
}

async function remember(target: string): Promise<void> {
  const doneAt = Date.now()
  showSync(target, { doneAt })
  const session = currentSession()
  // Where it cannot be remembered, the next opening does not tell when; nothing else.
  if (session !== null) await rememberSynced(session.database, target, doneAt).catch(() => null)
}

/** Whether a quiet sync would be in the way of something. */
function isBusy(): boolean {
  return (
    underWay.length > 0 ||
    reviewedTerritory() !== null ||
    currentSession()?.memory.due !== undefined ||
    useTerritory.getState().saving === 'failed'
  )
}

/** Stops the sync under way, and those that wait for it; what was read already is kept. */
export function stopSync(): void {
  for (const { stopping } of underWay) stopping.abort()
}

/** When no sync is under way any more. */
export async function syncEnded(): Promise<void> {
  for (let last = underWay.at(-1); last !== undefined; last = underWay.at(-1)) await last.outcome
}

/** Begins when those before have ended. */
function begin(work: SyncWork): SyncUnderWay {
  const before = underWay.at(-1)?.outcome ?? Promise.resolve(null)
  const outcome = before
    .then(() => sync(work))
    .catch((cause: unknown) =>
      emptyReport<SyncProblem>({ kind: 'unexpected', cause: String(cause) }),
    )
    .finally(() => {
      underWay.shift()
    })
  return { ...work, outcome }
}

/**
 * Syncs the open territory with a target of this computer: afterwards each holds what the other did, unless the
 * report tells a problem. One at a time: whoever asks for the same again gets the one under way. `isQuiet`:
 * nobody asked, and nobody is told; it does nothing where something else is under way. `verifies`: reads
 * everything there again, and writes anew what is damaged. Null where nothing was done. Never rejects.
 */
export async function syncNow(
  target: string,
  options: { readonly isQuiet?: boolean; readonly verifies?: boolean } = {},
): Promise<SyncOutcome | null> {
  const { isQuiet = false, verifies = false } = options
  const territory = useTerritory.getState().id
  if (territory === null || (isQuiet && isBusy())) return null
  const same = underWay.find(
    (one) =>
      one.territory === territory &&
      one.target === target &&
      one.verifies === verifies &&
      !(one.isQuiet || one.stopping.signal.aborted),
  )
  if (same !== undefined) return same.outcome
  const begun = begin({ territory, target, isQuiet, verifies, stopping: new AbortController() })
  underWay.push(begun)
  return begun.outcome
}
