import { useMemo } from 'react'
import type { Discarded, Trash } from '../../state/trash'
import { listedOf, trashOf } from '../../state/trash'
import { useTerritory } from '../../state/territory-store'

export interface ShownTrash {
  readonly trash: Trash
  /** Those that went by themselves, the last removed first. */
  readonly listed: readonly Discarded[]
}

/** What was removed of the open territory, and may come back. */
export function useTrash(): ShownTrash {
  const rows = useTerritory((state) => state.rows)
  const version = useTerritory((state) => state.version)
  return useMemo(() => {
    const trash = trashOf(rows.values())
    return { version, trash, listed: listedOf(trash) }
  }, [rows, version])
}
