import { useElementSize, useMergedRef } from '@mantine/hooks'
import type { Row, Table } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { RecordColumn } from './record-column'
import classes from './record-table.module.css'
import { TableHeader } from './table-header'
import { TableRow } from './table-row'
import { useTableKeys } from './use-table-keys'

export interface RecordTableProps<T> {
  readonly label: string
  readonly table: Table<T>
  readonly columns: readonly RecordColumn<T>[]
  readonly nameOf: (record: T) => string
  /** The record whose form is open beside the table. */
  readonly openId: string | null
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly onOpen: (id: string, from: 'pointer' | 'keyboard') => void
  readonly onRemove: (ids: readonly string[]) => void
  readonly onEscape: () => void
}

const rowHeight = 38
const headHeight = 34
const checkboxWidth = '22px'

/** Records, one a line: only those in sight are drawn, so that 10,000 scroll like 10. */
export function RecordTable<T extends { readonly id: string }>(props: RecordTableProps<T>) {
  const { label, table, columns, nameOf, openId, gridRef, onOpen, onRemove, onEscape } = props
  const baseId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(sizeRef, scroller, gridRef)
  const rows = table.getRowModel().rows
  const [activeId, setActiveId] = useState<string | null>(null)
  const active = rows.findIndex((row) => row.id === (activeId ?? openId))
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The heading scrolls with the rows and sticks over them.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  const shown = columns.filter((column) => width === 0 || column.showFrom <= width)
  const template = [checkboxWidth, ...shown.map((column) => column.width)].join(' ')

  // Opened from elsewhere (just added, found in the palette, clicked in the network): brought into sight.
  const [lastOpen, setLastOpen] = useState(openId)
  if (openId !== lastOpen) {
    setLastOpen(openId)
    if (openId !== null) setActiveId(openId)
  }
  const openIndex = rows.findIndex((row) => row.id === openId)
  useEffect(() => {
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex)
    // Not again when sorting or filtering moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [openId])

  const moveTo = (index: number): void => {
    setActiveId(rows[index]?.id ?? null)
    virtualizer.scrollToIndex(index)
  }
  const remove = (row: Row<T> | undefined): void => {
    const selected = rows.filter((candidate) => candidate.getIsSelected())
    const removed = selected.length > 0 ? selected : row === undefined ? [] : [row]
    const ids = new Set(removed.map((candidate) => candidate.id))
    const rest = rows.slice(Math.max(0, active)).find((candidate) => !ids.has(candidate.id))
    setActiveId((rest ?? rows.findLast((candidate) => !ids.has(candidate.id)))?.id ?? null)
    table.resetRowSelection(true)
    onRemove([...ids])
  }
  const onKeyDown = useTableKeys({
    rows,
    active,
    pageSize: Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1),
    onActive: moveTo,
    onOpen: (row) => {
      onOpen(row.id, 'keyboard')
    },
    onRemove: remove,
    onSelectAll: () => {
      table.toggleAllRowsSelected(true)
    },
    onEscape,
  })
  const rowDomId = (id: string): string => `${baseId}-${id}`
  const items = virtualizer.getVirtualItems()
  const isActiveDrawn = items.some((item) => item.index === active)
  return (
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      {...(isActiveDrawn ? { 'aria-activedescendant': rowDomId(rows[active]?.id ?? '') } : {})}
      className={classes['grid']}
      onKeyDown={onKeyDown}
    >
      <TableHeader table={table} columns={shown} template={template} />
      <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <TableRow
              key={row.id}
              row={row}
              id={rowDomId(row.id)}
              index={item.index}
              start={item.start - headHeight}
              columns={shown}
              template={template}
              name={nameOf(row.original)}
              isActive={item.index === active}
              isOpen={row.id === openId}
              onClick={() => {
                setActiveId(row.id)
                onOpen(row.id, 'pointer')
              }}
            />
          )
        })}
      </div>
    </div>
  )
}
