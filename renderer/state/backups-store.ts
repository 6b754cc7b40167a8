import { create } from 'zustand'
import type { BackupEntry } from '../../shared/ipc/backup-payloads'

/** How many records going back to a backup would touch. */
export interface RestorePreview {
  readonly entry: BackupEntry
  readonly back: number
  readonly changed: number
  readonly removed: number
}

/** A territory that neither of the two places remembers any more, and its newest backup. */
export interface LostTerritory {
  readonly entry: BackupEntry
  readonly name: string
}

export interface BackupsState {
  /** Those of the open territory, the newest first; null where they are not read yet. */
  readonly entries: readonly BackupEntry[] | null
  /** What the person was shown of one of them. */
  readonly preview: RestorePreview | null
  /** A backup is being read or gone back to. */
  readonly isBusy: boolean
  readonly lost: readonly LostTerritory[]
}

export const noBackups: BackupsState = { entries: null, preview: null, isBusy: false, lost: [] }

/** What the dialog of backups and the welcome screen know of them. */
export const useBackups = create<BackupsState>()(() => noBackups)
