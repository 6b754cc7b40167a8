import type { Row } from '@tanstack/react-table'
import type { KeyboardEvent } from 'react'

export interface TableKeys<T> {
  readonly rows: readonly Row<T>[]
  readonly active: number
  /** Rows that a page down goes over. */
  readonly pageSize: number
  readonly onActive: (index: number) => void
  readonly onOpen: (row: Row<T>) => void
  readonly onRemove: (row: Row<T> | undefined) => void
  readonly onSelectAll: () => void
  readonly onEscape: () => void
}

/** Where a key takes the active row; null where it does not move it. */
function moved(key: string, active: number, last: number, pageSize: number): number | null {
  const clamp = (index: number): number => Math.max(0, Math.min(last, index))
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1)
    case 'ArrowUp':
      return clamp(active < 0 ? last : active - 1)
    case 'PageDown':
      return clamp(active + pageSize)
    case 'PageUp':
      return clamp(active - pageSize)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** The keyboard of a table: arrows move, Space selects, Enter opens, Delete removes. */
export function useTableKeys<T>(keys: TableKeys<T>): (event: KeyboardEvent) => void {
  const { rows, active, pageSize, onActive, onOpen, onRemove, onSelectAll, onEscape } = keys
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const row = rows[active]
    const hasMod = event.ctrlKey || event.metaKey
    const next = hasMod ? null : moved(event.key, active, rows.length - 1, pageSize)
    if (next !== null) {
      if (event.shiftKey) {
        row?.toggleSelected(true)
        rows[next]?.toggleSelected(true)
      }
      onActive(next)
    } else if (hasMod && event.key.toLowerCase() === 'a') onSelectAll()
    else if (event.key === 'Enter' && !hasMod && row !== undefined) onOpen(row)
    else if (event.key === ' ') row?.toggleSelected()
    else if (event.key === 'Delete' && !hasMod) onRemove(row)
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }
}
