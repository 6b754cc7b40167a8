import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'
import { movedRow } from '../table/moved-row'

export interface RowKeys {
  /** By their order on screen. */
  readonly ids: readonly string[]
  readonly scroller: RefObject<HTMLElement | null>
  readonly pageSize: number
  readonly scrollTo: (row: number) => void
  readonly onExpand: (id: string, isExpanded: boolean) => void
}

/**
 * The keyboard of a table of which only the rows in sight are drawn: one row's button is in the order of
 * Tab, arrows lead to the others, right and left open and close what a row holds.
 */
export function useRowKeys({ ids, scroller, pageSize, scrollTo, onExpand }: RowKeys) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  // The row may only be drawn once the table has scrolled there.
  useEffect(() => {
    if (wanted.current === null) return
    const selector = `button[data-row="${CSS.escape(wanted.current)}"]`
    const button = scroller.current?.querySelector<HTMLElement>(selector)
    if (button === null || button === undefined) return
    wanted.current = null
    button.focus({ preventScroll: true })
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { row: id } = (event.target as HTMLElement).dataset
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      onExpand(id, event.key === 'ArrowRight')
      event.preventDefault()
      return
    }
    const at = ids.indexOf(id)
    const next = movedRow(event.key, at, ids.length - 1, pageSize)
    const nextId = next === null ? undefined : ids[next]
    if (next === null || nextId === undefined) return
    event.preventDefault()
    wanted.current = nextId
    setActiveId(nextId)
    scrollTo(next)
  }
  return { activeId, setActiveId, onKeyDown }
}
