import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { RecordColumn } from './record-column'
import classes from './record-table.module.css'
import type { TableHeaderProps } from './table-header'
import { TableHeader } from './table-header'
import { TableRow } from './table-row'
import type { Ticks } from './ticks'
import { noTicks, tickedOf, toggleTick } from './ticks'
import { useTableKeys } from './use-table-keys'

export interface RecordTableProps<T> {
  readonly label: string
  readonly records: readonly T[]
  readonly columns: readonly RecordColumn<T>[]
  readonly nameOf: (record: T) => string
  readonly sorted: TableHeaderProps<T>['sorted']
  readonly onSort: TableHeaderProps<T>['onSort']
  readonly ticks: Ticks
  readonly onTicks: (change: (ticks: Ticks) => Ticks) => void
  /** The record whose form is open beside the table. */
  readonly openId: string | null
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly onOpen: (id: string, from: 'pointer' | 'keyboard') => void
  readonly onRemove: (ids: readonly string[]) => void
  readonly onEscape: () => void
}

const rowHeight = 38
const headHeight = 34
const boxWidth = '22px'

/** Records, one a line: only those in sight are drawn, so that 10,000 scroll like 10. */
export function RecordTable<T extends { readonly id: string }>(props: RecordTableProps<T>) {
  const { label, records, columns, nameOf, sorted, onSort, ticks, onTicks } = props
  const { openId, gridRef, onOpen, onRemove, onEscape } = props
  const baseId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(sizeRef, scroller, gridRef)
  const [activeId, setActiveId] = useState<string | null>(openId)
  const active = records.findIndex(({ id }) => id === activeId)
  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The heading scrolls with the rows and sticks over them.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  const shown = useMemo(
    () => columns.filter((column) => width === 0 || column.showFrom <= width),
    [columns, width],
  )
  const template = [boxWidth, ...shown.map((column) => column.width)].join(' ')

  // Opened from elsewhere (just added, found in the palette, clicked in the network): brought into sight.
  const [lastOpen, setLastOpen] = useState(openId)
  if (openId !== lastOpen) {
    setLastOpen(openId)
    if (openId !== null) setActiveId(openId)
  }
  useEffect(() => {
    const openIndex = records.findIndex(({ id }) => id === openId)
    if (openIndex >= 0) virtualizer.scrollToIndex(openIndex)
    // Not again when sorting or filtering moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when another record opens.
  }, [openId])

  const tick = useCallback(
    (id: string, isTicked?: boolean) => {
      onTicks((before) => toggleTick(before, id, isTicked))
    },
    [onTicks],
  )
  const openByPointer = useCallback(
    (id: string) => {
      setActiveId(id)
      onOpen(id, 'pointer')
    },
    [onOpen],
  )
  const tickedIds = tickedOf(ticks, records)
  const tickAll = (isTicked: boolean): void => {
    onTicks(() => (isTicked ? new Set(records.map(({ id }) => id)) : noTicks))
  }
  const idAt = (index: number): string => records[index]?.id ?? ''
  const onKeyDown = useTableKeys({
    count: records.length,
    active,
    pageSize: Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1),
    onActive: (index) => {
      setActiveId(idAt(index))
      virtualizer.scrollToIndex(index)
    },
    onOpen: (index) => {
      onOpen(idAt(index), 'keyboard')
    },
    onTick: (index, isTicked) => {
      tick(idAt(index), isTicked)
    },
    onTickAll: () => {
      tickAll(true)
    },
    onRemove: (index) => {
      const removed = new Set(tickedIds.length > 0 ? tickedIds : index < 0 ? [] : [idAt(index)])
      const isKept = ({ id }: T): boolean => !removed.has(id)
      const next = records.slice(Math.max(0, index)).find(isKept) ?? records.findLast(isKept)
      setActiveId(next?.id ?? null)
      onRemove([...removed])
    },
    onEscape,
  })
  const items = virtualizer.getVirtualItems()
  const domId = (id: string): string => `${baseId}-${id}`
  const isActiveDrawn = items.some((item) => item.index === active)
  const isAll = tickedIds.length === records.length
  return (
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={records.length + 1}
      aria-multiselectable
      {...(isActiveDrawn ? { 'aria-activedescendant': domId(idAt(active)) } : {})}
      className={classes['grid']}
      onKeyDown={onKeyDown}
    >
      <TableHeader
        columns={shown}
        template={template}
        sorted={sorted}
        onSort={onSort}
        ticked={tickedIds.length === 0 ? 'none' : isAll ? 'all' : 'some'}
        onTickAll={tickAll}
      />
      <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const record = records[index]
          if (record === undefined) return null
          return (
            <TableRow
              key={record.id}
              record={record}
              id={record.id}
              domId={domId(record.id)}
              index={index}
              start={start - headHeight}
              columns={shown}
              template={template}
              name={nameOf(record)}
              isActive={index === active}
              isOpen={record.id === openId}
              isTicked={ticks.has(record.id)}
              onClick={openByPointer}
              onTick={tick}
            />
          )
        })}
      </div>
    </div>
  )
}
