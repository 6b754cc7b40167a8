import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordColumn } from './record-column'
import classes from './record-table.module.css'
import { TickBox } from './tick-box'

export interface TableRowProps<T> {
  readonly record: T
  readonly id: string
  readonly domId: string
  readonly index: number
  readonly start: number
  readonly columns: readonly RecordColumn<T>[]
  readonly template: string
  readonly name: string
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly isTicked: boolean
  readonly onClick: (id: string) => void
  readonly onTick: (id: string, isTicked: boolean) => void
}

function RowOf<T>(props: TableRowProps<T>) {
  const { record, id, domId, index, start, columns, template, name } = props
  const { isActive, isOpen, isTicked, onClick, onTick } = props
  const { t } = useTranslation()
  return (
    <div
      role="row"
      id={domId}
      // The heading is the first row.
      aria-rowindex={index + 2}
      aria-selected={isTicked}
      {...(isOpen ? { 'aria-current': true, 'data-open': true } : {})}
      {...(isActive ? { 'data-active': true } : {})}
      className={`${classes['row'] ?? ''} ${classes['bodyRow'] ?? ''}`}
      style={{ gridTemplateColumns: template, transform: `translateY(${String(start)}px)` }}
      onClick={() => {
        onClick(id)
      }}
    >
      <div
        role="gridcell"
        className={classes['cell']}
        onClick={(event) => {
          event.stopPropagation()
        }}
      >
        <TickBox
          label={t('records.select', { name })}
          isTicked={isTicked}
          tabIndex={-1}
          onChange={(ticked) => {
            onTick(id, ticked)
          }}
        />
      </div>
      {columns.map((column) => (
        <Cell key={column.id} column={column} record={record} />
      ))}
    </div>
  )
}

/** One record, on one line. It is drawn again only when something of it changes: a table scrolls through many. */
export const TableRow = memo(RowOf) as typeof RowOf

function Cell<T>({ column, record }: { readonly column: RecordColumn<T>; readonly record: T }) {
  const { cell, valueOf, isNumber = false } = column
  const value = cell === undefined ? valueOf(record) : cell(record)
  return (
    <div
      role="gridcell"
      className={`${classes['cell'] ?? ''} ${isNumber ? (classes['number'] ?? '') : ''}`}
      {...(typeof value === 'string' ? { title: value } : {})}
    >
      {value}
    </div>
  )
}
