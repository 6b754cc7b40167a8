import { Table, UnstyledButton } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { degree } from '../../../shared/graph/measures/degree'
import { groundOf } from '../../../shared/graph/measures/measure-ground'
import { focusNode } from '../../actions/network-view'
import { useNodeKindLabel } from './node-kind-label'

const rowHeight = 37

/** The picture's information as a table, by how many ties each has: for those who do not see the picture. */
export function NetworkList({ network }: { readonly network: Network }) {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => {
    const ties = degree.fn(groundOf(network), {}).nodes['degree']
    return network.nodes
      .map((node, index) => ({ node, ties: ties?.[index] ?? 0 }))
      .sort(
        (left, right) => right.ties - left.ties || left.node.name.localeCompare(right.node.name),
      )
  }, [network])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtualizer.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div
      ref={scroller}
      style={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}
      tabIndex={0}
      role="region"
      aria-label={t('network.list')}
    >
      <Table stickyHeader aria-rowcount={rows.length + 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('network.column.name')}</Table.Th>
            <Table.Th>{t('network.column.kind')}</Table.Th>
            <Table.Th ta="right">{t('network.column.ties')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = rows[index]
            return (
              row && (
                <Table.Tr key={row.node.id} aria-rowindex={index + 2}>
                  <Table.Td>
                    <UnstyledButton
                      onClick={() => {
                        focusNode(row.node.id)
                      }}
                    >
                      {row.node.name}
                    </UnstyledButton>
                  </Table.Td>
                  <Table.Td>{kindLabel(row.node)}</Table.Td>
                  <Table.Td ta="right">{row.ties}</Table.Td>
                </Table.Tr>
              )
            )
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </Table.Tbody>
      </Table>
    </div>
  )
}
