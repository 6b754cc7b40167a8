import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { focusNode } from '../../actions/network-view'
import classes from './network-table.module.css'
import type { NodeColumn } from './node-columns'

export interface NodeRowProps {
  readonly id: string
  /** Of the node in the network. */
  readonly node: number
  readonly rowIndex: number
  readonly columns: readonly NodeColumn[]
  readonly isFocused: boolean
  readonly isExpanded: boolean
  /** Whether Tab leads to it. */
  readonly isActive: boolean
  readonly onExpand: (id: string, isExpanded: boolean) => void
  readonly onActive: (id: string) => void
}

/** An actor or alliance on one line; its first cell names it for those who hear the table. */
export function NodeRow(props: NodeRowProps) {
  const { id, node, rowIndex, columns, isFocused, isExpanded, isActive, onExpand, onActive } = props
  const { t } = useTranslation()
  const [first, ...others] = columns
  const name = first?.textOf(node) ?? ''
  const Chevron = isExpanded ? IconChevronDown : IconChevronRight
  return (
    <tr
      className={classes['row']}
      aria-rowindex={rowIndex}
      {...(isFocused ? { 'data-focused': true, 'aria-current': true } : {})}
    >
      <th scope="row" className={classes['first']}>
        <span className={classes['name']}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-expanded={isExpanded}
            aria-label={t(isExpanded ? 'measures.table.hide' : 'measures.table.show', { name })}
            onClick={() => {
              onExpand(id, !isExpanded)
            }}
          >
            <Chevron size={14} aria-hidden />
          </ActionIcon>
          <UnstyledButton
            className={classes['nameButton'] ?? ''}
            data-row={id}
            tabIndex={isActive ? 0 : -1}
            title={name}
            onFocus={() => {
              onActive(id)
            }}
            onClick={() => {
              focusNode(id)
            }}
          >
            {name}
          </UnstyledButton>
        </span>
      </th>
      {others.map((column) => (
        <td
          key={column.id}
          {...(column.isNumber ? { className: classes['number'] ?? '' } : {})}
          {...(column.isNumber ? {} : { title: column.textOf(node) })}
        >
          {column.textOf(node)}
        </td>
      ))}
    </tr>
  )
}
