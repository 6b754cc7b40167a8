import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { adjacencyOf, linkEnds } from '../../../shared/graph/adjacency'
import type { Network, NetworkLink, NetworkNode } from '../../../shared/graph/network'
import type { ShortestPath } from '../../../shared/graph/shortest-path'
import { mostPaths, shortestPath } from '../../../shared/graph/shortest-path'
import { useLinkLabel } from '../network/link-label'
import { NodeLine } from './node-line'
import type { BetweenProps } from './between-props'
import classes from './selection.module.css'
import { useHighlightWhile } from './use-highlight-while'

function usePathCount(): (path: ShortestPath) => string {
  const { t } = useTranslation()
  return ({ count }) => {
    if (count === 1) return t('selection.between.onlyPath')
    if (count >= mostPaths) return t('selection.between.manyPaths')
    return t('selection.between.otherPaths', { count: count - 1 })
  }
}

/** The link that a step takes: the first of those between the two. */
function linkBetween({ links }: Network, one: number, other: number): NetworkLink | undefined {
  return links.find(
    ({ source, target }) =>
      (source === one && target === other) || (source === other && target === one),
  )
}

/** The shortest path between two, step by step, and pointed out in the picture. */
export function PathBetween({ network, one, other }: BetweenProps) {
  const { t } = useTranslation()
  const linkLabel = useLinkLabel()
  const countText = usePathCount()
  const path = useMemo(() => {
    const at = (id: string): number => network.nodes.findIndex((node) => node.id === id)
    return shortestPath(adjacencyOf(linkEnds(network)), at(one), at(other))
  }, [network, one, other])
  const steps = useMemo(
    () =>
      (path?.nodes ?? []).flatMap((at, step, all) => {
        const node: NetworkNode | undefined = network.nodes[at]
        const before = step === 0 ? undefined : linkBetween(network, all[step - 1] ?? -1, at)
        return node === undefined ? [] : [{ node, before }]
      }),
    [network, path],
  )
  const highlight = useMemo(() => {
    const nodes = steps.map(({ node }) => node.id)
    return {
      nodes,
      ties: nodes.slice(1).map((id, at) => [nodes[at] ?? '', id] as const),
    }
  }, [steps])
  useHighlightWhile(path === null ? null : highlight)
  if (path === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('selection.between.noPath')}
      </Text>
    )
  }
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t('selection.between.steps', { count: path.nodes.length - 1 })}{' '}
        <Text span size="sm" c="dimmed">
          {countText(path)}
          {network.projection === 'two-mode' && ` ${t('selection.between.throughAlliances')}`}
        </Text>
      </Text>
      <ol className={classes['group']}>
        {steps.map(({ node, before }) => (
          <li key={node.id} className={classes['step']}>
            {before !== undefined && (
              <Text size="xs" c="dimmed" pl={23}>
                {linkLabel(before)}
              </Text>
            )}
            <NodeLine node={node} />
          </li>
        ))}
      </ol>
    </Stack>
  )
}
