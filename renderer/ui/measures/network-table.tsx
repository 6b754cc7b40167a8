import { Button, Text, VisuallyHidden } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { runAction } from '../../actions/all-actions'
import { useNetworkTable } from '../../state/network-table-store'
import { useNetworkView } from '../../state/network-store'
import { ColumnMenu } from './column-menu'
import classes from './network-table.module.css'
import { useNodeColumns } from './node-columns'
import { NodeHeading } from './node-heading'
import { NodeRow } from './node-row'
import { NodeTies } from './node-ties'
import { nameRanks, sortNodes } from './sort-nodes'
import { useRowKeys } from './use-row-keys'

const rowHeight = 37
const headHeight = 58

/** A line of the table: a node, or under it whom it is tied to. */
interface Line {
  readonly kind: 'node' | 'ties'
  readonly node: number
}

/** The picture's information as a table, with every measure: for those who compare, or do not see it. */
export function NetworkTable({ network }: { readonly network: Network }) {
  const { t, i18n } = useTranslation()
  const helpId = useId()
  const columns = useNodeColumns(network)
  const { sort, hidden } = useNetworkTable()
  const focused = useNetworkView((state) => state.focused)
  const side = useNetworkView((state) => state.side)
  const beside = side === 'measures' || side === 'blind-spots' ? 'wide' : 'record'
  const isBeside = side !== null && (side !== 'record' || focused !== null)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const scroller = useRef<HTMLDivElement>(null)
  const shown = columns.filter(({ id }) => id === 'name' || !hidden.has(id))
  const language = i18n.language
  const names = useMemo(
    () =>
      nameRanks(
        network.nodes.map(({ name }) => name),
        language,
      ),
    [network, language],
  )
  const values = columns.find(({ id }) => id === sort.column)?.values
  const order = useMemo(
    () => sortNodes(values, sort.isDescending, names, language),
    [values, sort.isDescending, names, language],
  )
  const idOf = (node: number): string => network.nodes[node]?.id ?? ''
  const lines = order.flatMap((node): Line[] =>
    expanded.has(idOf(node))
      ? [
          { kind: 'node', node },
          { kind: 'ties', node },
        ]
      : [{ kind: 'node', node }],
  )
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => `${lines[at]?.kind ?? ''} ${String(lines[at]?.node)}`,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  const expand = (id: string, isExpanded: boolean): void => {
    setExpanded((before) => {
      const next = new Set(before)
      if (isExpanded) next.add(id)
      else next.delete(id)
      return next
    })
  }
  const lineOf = new Map(lines.map(({ kind, node }, at) => [kind === 'node' ? idOf(node) : '', at]))
  const ids = order.map(idOf)
  const { activeId, setActiveId, onKeyDown } = useRowKeys({
    ids,
    scroller,
    pageSize: 12,
    scrollTo: (row) => {
      virtualizer.scrollToIndex(lineOf.get(ids[row] ?? '') ?? row)
    },
    onExpand: expand,
  })
  const items = virtualizer.getVirtualItems()
  const before = (items[0]?.start ?? headHeight) - headHeight
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? headHeight) - headHeight)
  const drawn = items.map(({ index }) => lines[index]).filter((line) => line?.kind === 'node')
  // Tab leads to the row last visited, or where that is out of sight to the first one in sight.
  const isActiveDrawn = drawn.some((line) => line !== undefined && idOf(line.node) === activeId)
  const tabbed = isActiveDrawn ? activeId : drawn[0] === undefined ? null : idOf(drawn[0].node)
  const width = shown.reduce((sum, column) => sum + column.width, 0)
  return (
    <div className={classes['frame']} {...(isBeside ? { 'data-beside': beside } : {})}>
      <div className={classes['bar']}>
        <Text size="sm" c="dimmed" flex={1} role="status">
          {t('measures.table.rows', { count: order.length })}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
          onClick={() => void runAction('export-network-csv')}
        >
          {t('measures.table.csv')}
        </Button>
        <ColumnMenu columns={columns} />
      </div>
      <VisuallyHidden id={helpId}>{t('measures.table.help')}</VisuallyHidden>
      <div
        ref={scroller}
        className={classes['scroller']}
        tabIndex={0}
        role="region"
        aria-label={t('network.list')}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
      >
        <table
          className={classes['table']}
          style={{ minWidth: width }}
          aria-label={t('network.list')}
          aria-rowcount={lines.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              {shown.map((column, at) => (
                <NodeHeading
                  key={column.id}
                  column={column}
                  isFirst={at === 0}
                  order={
                    column.id !== sort.column
                      ? 'none'
                      : sort.isDescending
                        ? 'descending'
                        : 'ascending'
                  }
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden style={{ height: before }} />}
            {items.map(({ index, key }) => {
              const line = lines[index]
              if (line === undefined) return null
              const id = idOf(line.node)
              return line.kind === 'node' ? (
                <NodeRow
                  key={key}
                  id={id}
                  node={line.node}
                  rowIndex={index + 2}
                  columns={shown}
                  isFocused={id === focused}
                  isExpanded={expanded.has(id)}
                  isActive={id === tabbed}
                  onExpand={expand}
                  onActive={setActiveId}
                />
              ) : (
                <tr
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                >
                  <td colSpan={shown.length} className={classes['detail']}>
                    <NodeTies
                      network={network}
                      id={id}
                      name={columns[0]?.textOf(line.node) ?? ''}
                    />
                  </td>
                </tr>
              )
            })}
            {after > 0 && <tr aria-hidden style={{ height: after }} />}
          </tbody>
        </table>
      </div>
    </div>
  )
}
