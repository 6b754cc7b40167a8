import type { Stamp } from '../../shared/kernel/stamp'
import type { Memory, StoredCommit } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import type { Exchange, MyChange, MyChangesState } from '../state/my-changes-store'
import { noMyChanges, sinceOf, useMyChanges } from '../state/my-changes-store'
import { useTerritory } from '../state/territory-store'
import { showHistoryTab } from './history-tabs'
import { inWorker } from './in-worker'
import type { MyChangesRequest } from './my-changes-read'
import { goTo } from './navigation'
import { notifyError } from './notices'
import { flushPending } from './pending-edits'
import { currentSession } from './session'

function isJoining({ origin }: StoredCommit): boolean {
  return origin === 'file' || origin === 'sync'
}

/** What this device itself said in a commit: of a joining, only what did again what had been taken back. */
function ownStamps(commit: StoredCommit): readonly Stamp[] {
  return isJoining(commit) ? commit.stamps.filter((stamp) => stamp === commit.id) : commit.stamps
}

/** The last copy that was handed over, and the last file that was joined. */
export function exchangesOf({ memory, commits }: TerritorySession): MyChangesState['exchanges'] {
  const joining = commits.findLast(isJoining)
  const { shared } = memory
  return {
    copy: shared === undefined ? null : { at: shared.at, file: '' },
    join: joining === undefined ? null : exchangeOf(joining),
  }
}

function exchangeOf({ at, source }: StoredCommit): Exchange {
  return { at, file: source?.name ?? '' }
}

/** The start of a day like `2026-11-23` by this computer's clock, ms since 1970. */
function startOfDay(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}

/** What this device, under all its names, said since. */
export function mineSince(
  { commits, memory }: { readonly commits: readonly StoredCommit[]; readonly memory: Memory },
  state: MyChangesState,
): readonly Stamp[] {
  const since = sinceOf(state)
  const { shared } = memory
  const joining = commits.findLast(isJoining)
  const isSince = ({ id, at }: StoredCommit): boolean => {
    switch (since) {
      case 'copy':
        return shared === undefined || shared.stamp === null || id > shared.stamp
      case 'join':
        return joining === undefined || id > joining.id
      case 'date':
        return state.day === null || at >= startOfDay(state.day)
      case 'start':
        return true
    }
  }
  return commits.filter(isSince).flatMap(ownStamps)
}

function startWorker(): Worker {
  return new Worker(new URL('./my-changes-worker.ts', import.meta.url), { type: 'module' })
}

/** Works out what this device said since the exchange or the day that is chosen. */
export async function loadMyChanges(): Promise<void> {
  await flushPending()
  const session = currentSession()
  if (session === null) return
  const exchanges = exchangesOf(session)
  useMyChanges.setState({ exchanges })
  const state = useMyChanges.getState()
  const { version } = useTerritory.getState()
  const request = { territory: session.id, mine: mineSince(session, state) }
  const isStale = (): boolean => {
    const { chosen, day } = useMyChanges.getState()
    const isOther = chosen !== state.chosen || day !== state.day
    return isOther || currentSession() !== session || useTerritory.getState().version !== version
  }
  try {
    const changes = await inWorker<MyChangesRequest, readonly MyChange[]>(startWorker(), request)
    if (!isStale()) useMyChanges.setState({ changes })
  } catch (cause) {
    notifyError({ kind: 'database-failed', cause: String(cause) })
    if (!isStale()) useMyChanges.setState({ changes: [] })
  }
}

/** Chooses since when. */
export function chooseSince(chosen: Pick<MyChangesState, 'chosen' | 'day'>): void {
  useMyChanges.setState({ ...chosen, changes: null })
}

export function openMyChanges(): void {
  showHistoryTab('mine')
  goTo('history')
}

/** Another territory has other changes. */
export function forgetMyChanges(): void {
  useMyChanges.setState(noMyChanges)
}
