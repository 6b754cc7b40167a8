import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NetworkNode } from '../../../shared/graph/network'
import { useTermLabel } from '../fields/term-options'
import { NodeDot } from './node-dot'

/** How many of each world are chosen, and how many alliances; the most first. */
export function SelectionCounts({ nodes }: { readonly nodes: readonly NetworkNode[] }) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const groups = new Map<string, { readonly node: NetworkNode; count: number }>()
  for (const node of nodes) {
    const key = node.kind === 'actor' ? `world ${node.world}` : 'alliance'
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { node, count: 1 })
    else group.count += 1
  }
  const worldName = (world: string): string =>
    world === '' ? t('look.unknown.world') : label('world', world)
  return (
    <Group gap="4px 12px" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {[...groups]
        .sort(([, left], [, right]) => right.count - left.count)
        .map(([key, { node, count }]) => (
          <Group key={key} component="li" gap={6} wrap="nowrap">
            <NodeDot node={node} />
            <Text size="xs">
              {node.kind === 'actor'
                ? t('selection.editing.count', { value: worldName(node.world), count })
                : t('selection.alliances', { count })}
            </Text>
          </Group>
        ))}
    </Group>
  )
}
