import { Checkbox } from '@mantine/core'
import type { Row } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import type { RecordColumn } from './record-column'
import classes from './record-table.module.css'

export interface TableRowProps<T> {
  readonly row: Row<T>
  readonly id: string
  readonly index: number
  readonly start: number
  readonly columns: readonly RecordColumn<T>[]
  readonly template: string
  readonly name: string
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly onClick: () => void
}

/** One record, on one line. */
export function TableRow<T>(props: TableRowProps<T>) {
  const { row, id, index, start, columns, template, name, isActive, isOpen, onClick } = props
  const { t } = useTranslation()
  return (
    <div
      role="row"
      id={id}
      // The heading is the first row.
      aria-rowindex={index + 2}
      aria-selected={row.getIsSelected()}
      {...(isOpen ? { 'aria-current': true, 'data-open': true } : {})}
      {...(isActive ? { 'data-active': true } : {})}
      className={`${classes['row'] ?? ''} ${classes['bodyRow'] ?? ''}`}
      style={{ gridTemplateColumns: template, transform: `translateY(${String(start)}px)` }}
      onClick={onClick}
    >
      <div
        role="gridcell"
        className={classes['cell']}
        onClick={(event) => {
          event.stopPropagation()
        }}
      >
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('records.select', { name })}
          checked={row.getIsSelected()}
          onChange={row.getToggleSelectedHandler()}
        />
      </div>
      {columns.map((column) => (
        <Cell key={column.id} column={column} record={row.original} />
      ))}
    </div>
  )
}

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
