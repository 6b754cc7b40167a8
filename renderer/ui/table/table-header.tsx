import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecordColumn } from './record-column'
import classes from './record-table.module.css'
import { TickBox } from './tick-box'

export interface TableHeaderProps<T> {
  readonly columns: readonly RecordColumn<T>[]
  readonly template: string
  readonly sorted: { readonly column: string; readonly isDescending: boolean }
  readonly onSort: (column: string, isDescending: boolean) => void
  readonly ticked: 'all' | 'some' | 'none'
  readonly onTickAll: (isTicked: boolean) => void
}

/** The headings, each a button that sorts by its column. */
export function TableHeader<T>(props: TableHeaderProps<T>) {
  const { columns, template, sorted, onSort, ticked, onTickAll } = props
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
          <TickBox
            label={t('records.selectAll')}
            isTicked={ticked === 'all'}
            isMixed={ticked === 'some'}
            onChange={onTickAll}
          />
        </div>
        {columns.map((column) => (
          <Heading
            key={column.id}
            column={column}
            order={column.id === sorted.column ? (sorted.isDescending ? 'down' : 'up') : null}
            onSort={onSort}
          />
        ))}
      </div>
    </div>
  )
}

interface HeadingProps<T> {
  readonly column: RecordColumn<T>
  readonly order: 'up' | 'down' | null
  readonly onSort: (column: string, isDescending: boolean) => void
}

const ariaSort = { up: 'ascending', down: 'descending' } as const

function Heading<T>({ column, order, onSort }: HeadingProps<T>) {
  const { id, header, isNumber = false, isLatestFirst = isNumber } = column
  const Arrow = order === 'down' ? IconArrowDown : IconArrowUp
  return (
    <div
      role="columnheader"
      aria-sort={order === null ? 'none' : ariaSort[order]}
      className={`${classes['cell'] ?? ''} ${isNumber ? (classes['number'] ?? '') : ''}`}
    >
      <UnstyledButton
        className={classes['sort'] ?? ''}
        {...(order === null ? {} : { 'data-sorted': true })}
        onClick={() => {
          // Numbers are asked for from the greatest, dates of what happened from the latest.
          onSort(id, order === null ? isLatestFirst : order === 'up')
        }}
      >
        {header}
        {order === null ? null : <Arrow size={13} aria-hidden />}
      </UnstyledButton>
    </div>
  )
}
