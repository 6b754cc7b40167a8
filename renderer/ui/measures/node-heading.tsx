import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { sortNetworkTable } from '../../actions/network-table'
import classes from './network-table.module.css'
import type { NodeColumn } from './node-columns'

export interface NodeHeadingProps {
  readonly column: NodeColumn
  readonly isFirst: boolean
  readonly order: 'ascending' | 'descending' | 'none'
}

/** A heading that sorts by its column: amounts from the greatest, names from A. */
export function NodeHeading({ column, isFirst, order }: NodeHeadingProps) {
  const { id, header, help, isNumber } = column
  const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp
  const names = [isFirst ? classes['first'] : '', isNumber ? classes['number'] : '']
  return (
    <th scope="col" aria-sort={order} className={names.join(' ')} style={{ width: column.width }}>
      <UnstyledButton
        className={classes['sort'] ?? ''}
        {...(help === '' ? {} : { title: help })}
        {...(order === 'none' ? {} : { 'data-sorted': true })}
        onClick={() => {
          sortNetworkTable(id, order === 'none' ? isNumber : order === 'ascending')
        }}
      >
        {header}
        {order !== 'none' && <Arrow size={13} style={{ flex: 'none' }} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}
