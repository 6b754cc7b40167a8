import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconPin, IconPinnedOff, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { chooseNodes } from '../../actions/choose-nodes'
import { changeSettings } from '../../actions/network-view'
import { freePlaces, pinPlaces } from '../../actions/pin-places'
import type { Scene } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { placesOn, useCanPin } from './use-can-pin'

const allSteps = [1, 2, 3] as const

export interface NodeToolsProps {
  readonly scene: Scene | null
  readonly id: string
  readonly isPinned: boolean
}

/** What may be done with the one in focus: see around it, choose it, keep its place. */
export function NodeTools({ scene, id, isPinned }: NodeToolsProps) {
  const { t } = useTranslation()
  const isChosen = useNetworkView(({ selected }) => selected.has(id))
  const arrangement = useNetworkView(({ settings }) => settings.arrangement)
  const canPin = useCanPin()
  const around = arrangement.kind === 'around' && arrangement.id === id ? arrangement.steps : null
  const tools = [
    {
      label: isChosen ? t('selection.menu.takeOut') : t('selection.menu.add'),
      Icon: isChosen ? IconX : IconPlus,
      isOff: false,
      act: () => {
        chooseNodes([id], 'toggle')
      },
    },
    {
      label: isPinned ? t('selection.menu.free') : t('selection.menu.pin'),
      Icon: isPinned ? IconPinnedOff : IconPin,
      isOff: !canPin,
      act: () => void (isPinned ? freePlaces([id]) : pinPlaces(placesOn(scene, [id]))),
    },
  ]
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Group gap={8} wrap="nowrap">
        <Text size="xs" c="dimmed">
          {t('selection.node.around')}
        </Text>
        <Button.Group aria-label={t('selection.node.around')}>
          {allSteps.map((steps) => (
            <Button
              key={steps}
              size="compact-xs"
              px={8}
              variant={steps === around ? 'filled' : 'default'}
              aria-label={t('selection.node.steps', { count: steps })}
              aria-pressed={steps === around}
              onClick={() => {
                changeSettings({
                  arrangement: steps === around ? { kind: 'free' } : { kind: 'around', id, steps },
                })
              }}
            >
              {steps}
            </Button>
          ))}
        </Button.Group>
      </Group>
      <Group gap={4} wrap="nowrap">
        {tools.map(({ label, Icon, isOff, act }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon variant="default" aria-label={label} disabled={isOff} onClick={act}>
              <Icon size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </Group>
  )
}
