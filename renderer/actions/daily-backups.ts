import { bridge } from '../bridge/bridge'
import { useHistory } from '../state/history-store'
import { useTerritory } from '../state/territory-store'
import { keepBackup } from './keep-backup'
import { isSameDay } from './thin-backups'

/** Waits for the first moment in which the person does nothing; not for ever. */
const longestWaitMs = 30_000

/** When each territory was last seen to have its backup of the day. */
const seen = new Map<string, number>()

async function keepToday(id: string): Promise<void> {
  const now = Date.now()
  const before = seen.get(id)
  if (before !== undefined && isSameDay(before, now)) return
  // Told once a day where it fails, not after each change.
  seen.set(id, now)
  const listed = await bridge.backupList({ territory: id })
  if (listed.ok && listed.value.some(({ at }) => isSameDay(at, now))) return
  if (useTerritory.getState().id === id) await keepBackup('day')
  else seen.delete(id)
}

/** Keeps a backup of each territory on each day that it changes, behind the person's back. */
export function keepDailyBackups(): void {
  useHistory.subscribe(({ entries }, { entries: before, version }) => {
    const { id } = useTerritory.getState()
    // A territory that was only opened has nothing new to keep.
    if (id === null || entries !== before || version === 0) return
    requestIdleCallback(() => void keepToday(id), { timeout: longestWaitMs })
  })
}
