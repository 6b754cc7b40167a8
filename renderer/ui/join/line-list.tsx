import type { ReactNode } from 'react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import importClasses from '../import/import.module.css'
import classes from './join.module.css'
import { placesOfLines } from './line-places'

/** Height of a closed line in pixels: its style holds it to that. */
const lineHeight = 54
const overscan = 8

interface LineListProps {
  readonly label: string
  readonly keys: readonly string[]
  readonly openKeys: ReadonlySet<string>
  readonly line: (index: number) => ReactNode
  /** What an open line shows below itself. */
  readonly details: (index: number) => ReactNode
}

/**
 * A list of a hundred thousand lines of one height, of which some are open. Only what is open is measured: a
 * list whose every line is would take half a second to work out where each one is.
 */
export function LineList({ label, keys, openKeys, line, details }: LineListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 600 })
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const look = (): void => {
      setView({ top: element.scrollTop, height: element.clientHeight })
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const measure = useCallback((key: string, height: number) => {
    setHeights((known) => (known.get(key) === height ? known : new Map([...known, [key, height]])))
  }, [])
  const places = useMemo(
    () => placesOfLines(keys, openKeys, heights, lineHeight),
    [keys, openKeys, heights],
  )
  const first = Math.max(0, places.indexAt(view.top) - overscan)
  const last = Math.min(keys.length, places.indexAt(view.top + view.height) + overscan + 1)
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
  return (
    <div ref={frame} className={importClasses['list']} tabIndex={0} role="list" aria-label={label}>
      <div role="presentation" style={{ height: places.total }}>
        {drawn.map((index) => {
          const key = keys[index] ?? ''
          return (
            <div
              key={key}
              role="listitem"
              aria-setsize={keys.length}
              aria-posinset={index + 1}
              className={importClasses['item']}
              style={{ transform: `translateY(${String(places.topOf(index))}px)` }}
            >
              {line(index)}
              {openKeys.has(key) ? (
                <Measured id={key} onMeasure={measure}>
                  {details(index)}
                </Measured>
              ) : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface MeasuredProps {
  readonly id: string
  readonly onMeasure: (id: string, height: number) => void
  readonly children: ReactNode
}

/** Tells how high its content is, whenever that changes. */
function Measured({ id, onMeasure, children }: MeasuredProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      onMeasure(id, element.offsetHeight)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [id, onMeasure])
  return (
    <div ref={box} className={classes['measured']}>
      {children}
    </div>
  )
}
