import { Checkbox, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Table } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import type { RecordColumn } from './record-column'
import classes from './record-table.module.css'

export interface TableHeaderProps<T> {
  readonly table: Table<T>
  readonly columns: readonly RecordColumn<T>[]
  readonly template: string
}

/** The headings, each a button that sorts by its column. */
export function TableHeader<T>({ table, columns, template }: TableHeaderProps<T>) {
  const { t } = useTranslation()
  return (
    <div role="rowgroup" className={classes['head']}>
      <div
        role="row"
        aria-rowindex={1}
        className={`${classes['row'] ?? ''} ${classes['headRow'] ?? ''}`}
        style={{ gridTemplateColumns: template }}
      >
        <div role="columnheader" className={classes['cell']}>
          <Checkbox
            size="xs"
            aria-label={t('records.selectAll')}
            checked={table.getIsAllRowsSelected()}
            indeterminate={table.getIsSomeRowsSelected()}
            onChange={(event) => {
              table.toggleAllRowsSelected(event.currentTarget.checked)
            }}
          />
        </div>
        {columns.map((column) => (
          <Heading key={column.id} table={table} column={column} />
        ))}
      </div>
    </div>
  )
}

function Heading<T>({
  table,
  column,
}: {
  readonly table: Table<T>
  readonly column: RecordColumn<T>
}) {
  const sorted = table.getColumn(column.id)?.getIsSorted() ?? false
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp
  return (
    <div
      role="columnheader"
      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
      className={`${classes['cell'] ?? ''} ${column.isNumber === true ? (classes['number'] ?? '') : ''}`}
    >
      <UnstyledButton
        className={classes['sort'] ?? ''}
        {...(sorted === false ? {} : { 'data-sorted': true })}
        onClick={() => table.getColumn(column.id)?.toggleSorting()}
      >
        {column.header}
        {sorted === false ? null : <Arrow size={13} aria-hidden />}
      </UnstyledButton>
    </div>
  )
}
