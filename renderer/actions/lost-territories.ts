import type { BackupEntry } from '../../shared/ipc/backup-payloads'
import { bridge } from '../bridge/bridge'
import { storedTerritories } from '../data/stored-territories'
import type { LostTerritory } from '../state/backups-store'
import { useBackups } from '../state/backups-store'
import { joinFile } from './join-file'
import { goTo } from './navigation'
import { notify, notifyError } from './notices'
import { readInWorker } from './read-in-worker'
import { rememberRecent, territoryName } from './recents'
import { dropEmpty, openTerritory } from './territories'
import { verifyInWorker } from './write-backup'

/** Ids of the territories that one of the two places remembers; null where one of them cannot tell. */
async function territoriesHere(): Promise<ReadonlySet<string> | null> {
  const { territories } = await bridge.appStart()
  const stored = await storedTerritories()
  return stored === null ? null : new Set([...territories, ...stored])
}

/** The newest backup of a lost territory, where it can be read. */
async function lostTerritory(entry: BackupEntry): Promise<readonly LostTerritory[]> {
  const bytes = await bridge.backupRead({ territory: entry.territory, name: entry.name })
  if (!bytes.ok) return []
  const verified = await verifyInWorker(bytes.value)
  return verified.ok && verified.value.territory.id === entry.territory
    ? [{ entry, name: verified.value.territory.name }]
    : []
}

/** Finds the territories of which only backups are left, each by its newest one that can be read. */
export async function findLostTerritories(): Promise<void> {
  const listed = await bridge.backupList({ territory: null })
  const here = await territoriesHere()
  // What cannot be seen is not lost.
  if (here === null) return
  const lost = new Map<string, LostTerritory>()
  for (const entry of listed.ok ? listed.value : []) {
    if (here.has(entry.territory) || lost.has(entry.territory)) continue
    for (const found of await lostTerritory(entry)) lost.set(entry.territory, found)
  }
  useBackups.setState({ lost: [...lost.values()] })
}

/** Opens a territory that is lost on this computer from one of its backups. */
export async function reopenFromBackup({ territory, name }: BackupEntry): Promise<void> {
  const bytes = await bridge.backupRead({ territory, name })
  if (!bytes.ok) {
    notifyError(bytes.error)
    return
  }
  const read = await readInWorker(bytes.value)
  if (read === null) return
  if (!read.ok) {
    notifyError(read.error, { name })
    return
  }
  const { file, sha256 } = read.value
  if (file.manifest.territory.id !== territory) {
    notifyError({ kind: 'other-territory' })
    return
  }
  const opened = await openTerritory(territory)
  if (!opened.ok) {
    notifyError(opened.error)
    return
  }
  const joined = await joinFile(file, { name, sha256 })
  if (!joined.ok) {
    notifyError(joined.error)
    await dropEmpty(territory)
    return
  }
  await rememberRecent()
  goTo('actors')
  notify('done', 'share.opened', { name: territoryName() })
}
