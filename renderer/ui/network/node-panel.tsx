import {
  ActionIcon,
  Badge,
  Button,
  Group,
  NavLink,
  ScrollArea,
  Stack,
  Text,
  Title,
} from '@mantine/core'
import { IconArrowRight, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Network } from '../../../shared/graph/network'
import { openRecord } from '../../actions/navigation'
import { focusNode } from '../../actions/network-view'
import { useTermLabel } from '../fields/term-options'
import { useLinkLabel } from './link-label'
import { neighboursOf } from './neighbours-of'
import { useNodeKindLabel } from './node-kind-label'

export interface NodePanelProps {
  readonly network: Network
  readonly id: string
}

/** The actor or alliance in focus, and the way from it to its neighbours. */
export function NodePanel({ network, id }: NodePanelProps) {
  const { t } = useTranslation()
  const kindLabel = useNodeKindLabel()
  const linkLabel = useLinkLabel()
  const termLabel = useTermLabel()
  const node = network.nodes.find((candidate) => candidate.id === id)
  if (node === undefined) return null
  const neighbours = neighboursOf(network, id)
  return (
    <Stack gap="sm" component="section" aria-label={node.name} h="100%">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Title order={2} size="h4">
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
      </Group>
      <Button
        variant="light"
        rightSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => {
          openRecord(node.kind, node.id)
        }}
      >
        {t('network.openRecord')}
      </Button>
      <Text size="sm" fw={600}>
        {t('network.neighbours', { count: neighbours.length })}
      </Text>
      <ScrollArea flex={1} type="auto" offsetScrollbars>
        {neighbours.map(({ node: other, link }, index) => (
          <NavLink
            key={`${other.id} ${String(index)}`}
            component="button"
            label={other.name}
            description={linkLabel(link)}
            onClick={() => {
              focusNode(other.id)
            }}
          />
        ))}
      </ScrollArea>
    </Stack>
  )
}
