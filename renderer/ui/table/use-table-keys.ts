import type { KeyboardEvent } from 'react'
import { movedRow } from './moved-row'

export interface TableKeys {
  readonly count: number
  /** The row that the keyboard is on; -1 where it is on none yet. */
  readonly active: number
  /** Rows that a page down goes over. */
  readonly pageSize: number
  readonly onActive: (index: number) => void
  readonly onOpen: (index: number) => void
  readonly onRemove: (index: number) => void
  /** Ticks a row, or no longer where it was; `isTicked` says which. */
  readonly onTick: (index: number, isTicked?: boolean) => void
  readonly onTickAll: () => void
  readonly onEscape: () => void
}

/** The keyboard of a table: arrows move, Space ticks, Enter opens, Delete removes, Ctrl+A ticks all. */
export function useTableKeys(keys: TableKeys): (event: KeyboardEvent) => void {
  const { count, active, pageSize, onActive, onOpen, onRemove, onTick, onTickAll, onEscape } = keys
  return (event) => {
    // Keys pressed in a heading or a box are theirs.
    if (event.target !== event.currentTarget || event.altKey) return
    const hasMod = event.ctrlKey || event.metaKey
    const next = hasMod ? null : movedRow(event.key, active, count - 1, pageSize)
    const isOnRow = active >= 0 && !hasMod
    if (next !== null) {
      if (event.shiftKey) {
        if (active >= 0) onTick(active, true)
        onTick(next, true)
      }
      onActive(next)
    } else if (hasMod && event.key.toLowerCase() === 'a') onTickAll()
    else if (event.key === 'Enter' && isOnRow) onOpen(active)
    else if (event.key === ' ' && isOnRow) onTick(active)
    else if (event.key === 'Delete' && !hasMod) onRemove(active)
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }
}
