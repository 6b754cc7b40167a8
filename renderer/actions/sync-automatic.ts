import type { KnownTarget } from '../../shared/ipc/sync-payloads'
import { bridge } from '../bridge/bridge'
import { readSynced } from '../data/sync-cache'
import { useHistory } from '../state/history-store'
import type { SyncProblem } from '../state/sync-store'
import { noSync, useSync } from '../state/sync-store'
import { mailboxId } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import { currentSession } from './session'
import { stopSync, syncEnded, syncNow } from './sync-now'

/** After an opening, so that the screen is there first. */
const afterOpeningMs = 3000
/** After the last of several changes. */
const afterChangeMs = 8000
const everyMs = 5 * 60_000

/** Only a person can mend these: trying them again and again might lock an account. */
const hopeless: readonly SyncProblem['kind'][] = [
  'target-login',
  'target-secret',
  'target-sealed',
  'target-certificate',
  'target-forbidden',
  'target-full',
]

let timer: ReturnType<typeof setTimeout> | undefined
let isMailboxWaiting = false

function isWorthTrying({ id, isAutomatic, territories, hasSecret }: KnownTarget): boolean {
  const { id: territory } = useTerritory.getState()
  if (territory === null || !isAutomatic || !hasSecret) return false
  const problem = useSync.getState().byTarget.get(id)?.report?.problem ?? null
  return territories.includes(territory) && (problem === null || !hopeless.includes(problem.kind))
}

/** Syncs the open territory with each target that is to be synced by itself, one after the other. */
async function syncAll(): Promise<void> {
  const territory = useTerritory.getState().id
  if (territory === null) return
  const listed = await bridge.syncTargets()
  if (!listed.ok) return
  for (const target of listed.value.targets.filter(isWorthTrying)) {
    if (useTerritory.getState().id !== territory) return
    await syncNow(target.id, { isQuiet: true })
  }
}

/** Syncs after a while, and then every few minutes; asked again before, it waits anew. */
function syncIn(ms: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    void syncAll().finally(() => {
      if (useTerritory.getState().id !== null) syncIn(everyMs)
    })
  }, ms)
}

/** Tells when each target of the territory that was opened was last synced. */
async function showSynced(territory: string): Promise<void> {
  const session = currentSession()
  if (session?.id !== territory) return
  const synced = await readSynced(session.database).catch(() => new Map<string, number>())
  if (useTerritory.getState().id !== territory) return
  useSync.setState(({ byTarget }) => ({
    byTarget: new Map([
      ...Array.from(synced, ([target, doneAt]) => [target, { ...noSync, doneAt }] as const),
      ...byTarget,
    ]),
  }))
}

/** A laptop near by wrote to this one, or wants what is new: once nothing else is under way. */
async function syncMailbox(): Promise<void> {
  if (isMailboxWaiting) return
  isMailboxWaiting = true
  await syncEnded()
  isMailboxWaiting = false
  await syncNow(mailboxId, { isQuiet: true })
}

/** Keeps the open territory in sync with the targets that ask for it, without a word. */
export function keepSynced(): void {
  useTerritory.subscribe(({ id }, { id: before }) => {
    if (id === before) return
    clearTimeout(timer)
    stopSync()
    useSync.setState({ byTarget: new Map() })
    if (id === null) return
    void showSynced(id)
    syncIn(afterOpeningMs)
  })
  useHistory.subscribe(({ entries }, { entries: before }) => {
    // What a sync brought need not be synced again at once.
    if (entries === before && entries.at(-1)?.origin !== 'sync') syncIn(afterChangeMs)
  })
  bridge.onNearbyArrived(({ territory }) => {
    if (territory === useTerritory.getState().id) void syncMailbox()
  })
}
