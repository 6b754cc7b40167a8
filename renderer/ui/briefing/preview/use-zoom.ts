import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { pageSize } from '../../../briefing/html/page-style'

export interface Zoom {
  /** 1 is the size of paper. */
  readonly value: number
  /** The pages take the whole width, as it comes. */
  readonly isFit: boolean
  readonly canGrow: boolean
  readonly canShrink: boolean
  readonly grow: () => void
  readonly shrink: () => void
  readonly fit: () => void
}

const steps = [0.35, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const
const widest = 1.5

/** Beside the pages, in CSS pixels. */
const margins = 32

/** How large the pages are shown; what was in view stays there. */
export function useZoom(scroller: RefObject<HTMLElement | null>): Zoom {
  const [chosen, choose] = useState<number | null>(null)
  const [width, setWidth] = useState(pageSize.width + margins)

  useEffect(() => {
    const { current } = scroller
    if (current === null) return undefined
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [scroller])

  const fitting = Math.min(widest, Math.max(0.2, (width - margins) / pageSize.width))
  const value = chosen ?? fitting
  const before = useRef(value)
  useLayoutEffect(() => {
    const { current } = scroller
    current?.scrollTo({ top: (current.scrollTop * value) / before.current })
    before.current = value
  }, [scroller, value])

  const above = steps.find((step) => step > value + 0.01)
  const below = steps.findLast((step) => step < value - 0.01)
  return {
    value,
    isFit: chosen === null,
    canGrow: above !== undefined,
    canShrink: below !== undefined,
    grow: () => choose(above ?? value),
    shrink: () => choose(below ?? value),
    fit: () => choose(null),
  }
}
