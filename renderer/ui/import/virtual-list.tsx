import { useVirtualizer } from '@tanstack/react-virtual'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import classes from './import.module.css'

interface VirtualListProps {
  readonly label: string
  readonly count: number
  /** Height of a row in pixels before it is drawn and measured. */
  readonly estimate: number
  readonly row: (index: number) => ReactNode
}

/** A long list of which only what shows is drawn; rows may be of any height. */
export function VirtualList({ label, count, estimate, row }: VirtualListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    overscan: 6,
  })
  return (
    <div ref={frame} className={classes['list']} tabIndex={0} role="list" aria-label={label}>
      <div role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            className={classes['item']}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  )
}
