import { ActionIcon, Badge, Button, Group, Title } from '@mantine/core'
import { IconArrowRight, IconPinFilled, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { openRecord } from '../../actions/navigation'
import { focusNode } from '../../actions/network-view'
import type { Scene } from '../../network/scene/scene'
import { useTerritory } from '../../state/territory-store'
import { useTermLabel } from '../fields/term-options'
import { NodeMeasures } from '../selection/node-measures'
import { NodeNeighbours } from '../selection/node-neighbours'
import { NodeTools } from '../selection/node-tools'
import classes from '../selection/selection.module.css'
import { useNodeKindLabel } from './node-kind-label'

export interface NodePanelProps {
  readonly network: Network
  readonly input: NetworkInput
  readonly scene: Scene | null
  readonly id: string
}

/** The actor or alliance in focus: what it is, what may be done with it, and whom it is tied to, and why. */
export function NodePanel({ network, input, scene, id }: NodePanelProps) {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const termLabel = useTermLabel()
  const isPinned = useTerritory(({ tables }) => tables.placement.byId.get(id)?.x !== undefined)
  const node = network.nodes.find((candidate) => candidate.id === id)
  if (node === undefined) return null
  return (
    <section className={classes['panel']} aria-label={node.name}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
          {node.name}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('network.closePanel')}
          onClick={() => {
            focusNode(null)
          }}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap={6}>
        <Badge variant="light">{kindLabel(node)}</Badge>
        {node.kind === 'actor' && <Badge variant="outline">{termLabel('world', node.world)}</Badge>}
        {node.kind === 'alliance' && node.stage !== '' && (
          <Badge variant="outline">{termLabel('stage', node.stage)}</Badge>
        )}
        {isPinned && (
          <Badge
            variant="outline"
            color="gray"
            leftSection={<IconPinFilled size={11} aria-hidden />}
          >
            {t('selection.node.pinned')}
          </Badge>
        )}
      </Group>
      <Button
        variant="light"
        style={{ flex: 'none' }}
        rightSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => {
          openRecord(node.kind, node.id)
        }}
      >
        {t('network.openRecord')}
      </Button>
      <NodeTools scene={scene} id={id} isPinned={isPinned} />
      <NodeMeasures network={network} id={id} />
      <NodeNeighbours {...{ network, input, node }} />
    </section>
  )
}
