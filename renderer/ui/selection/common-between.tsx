import { Button, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { adjacencyOf, linkEnds } from '../../../shared/graph/adjacency'
import { commonNeighbours } from '../../../shared/graph/common-neighbours'
import { chooseNodes } from '../../actions/choose-nodes'
import { useNodeKindLabel } from '../network/node-kind-label'
import type { BetweenProps } from './between-props'
import { NodeLine } from './node-line'
import classes from './selection.module.css'
import { useHighlightWhile } from './use-highlight-while'

/** Those that both are tied to, pointed out in the picture. */
export function CommonBetween({ network, one, other }: BetweenProps) {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const common = useMemo(() => {
    const at = (id: string): number => network.nodes.findIndex((node) => node.id === id)
    const found = commonNeighbours(adjacencyOf(linkEnds(network)), at(one), at(other))
    return found
      .flatMap((index) => network.nodes[index] ?? [])
      .sort((left, right) => left.name.localeCompare(right.name))
  }, [network, one, other])
  const highlight = useMemo(
    () => ({
      nodes: [one, other, ...common.map(({ id }) => id)],
      ties: common.flatMap(({ id }) => [[one, id] as const, [id, other] as const]),
    }),
    [common, one, other],
  )
  useHighlightWhile(highlight)
  if (common.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('selection.between.noCommon')}
      </Text>
    )
  }
  return (
    <Stack gap="xs">
      <Text size="sm">{t('selection.between.commonCount', { count: common.length })}</Text>
      <ul className={classes['group']}>
        {common.map((node) => (
          <li key={node.id} className={classes['row']}>
            <NodeLine node={node} below={kindLabel(node)} />
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          chooseNodes(
            common.map(({ id }) => id),
            'replace',
          )
        }}
      >
        {t('selection.between.chooseAll')}
      </Button>
    </Stack>
  )
}
