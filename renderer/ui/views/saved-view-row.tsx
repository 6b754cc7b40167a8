import { ActionIcon, Group, Menu, Text, UnstyledButton } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconPencil,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isSameSettings } from '../../../shared/graph/saved-settings'
import type { SavedView } from '../../../shared/model/saved-view'
import {
  moveView,
  openView,
  removeView,
  settingsOfView,
  updateView,
} from '../../actions/saved-views'
import { useNetworkView } from '../../state/network-store'
import classes from './views.module.css'

/** A saved view: its name opens it, its menu changes it. */
export function SavedViewRow({
  view,
  isFirst,
  isLast,
  canEdit,
  onDescribe,
}: {
  readonly view: SavedView
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canEdit: boolean
  readonly onDescribe: () => void
}) {
  const { t } = useTranslation()
  const isShown = useNetworkView(({ settings }) => isSameSettings(settingsOfView(view), settings))
  const title = view.title ?? t('views.untitled')
  const items = [
    { label: t('views.describe'), Icon: IconPencil, act: onDescribe, isOff: false },
    {
      label: t('views.update'),
      Icon: IconRefresh,
      act: () => void updateView(view.id),
      isOff: false,
    },
    {
      label: t('views.earlier'),
      Icon: IconArrowUp,
      act: () => void moveView(view.id, -1),
      isOff: isFirst,
    },
    {
      label: t('views.later'),
      Icon: IconArrowDown,
      act: () => void moveView(view.id, 1),
      isOff: isLast,
    },
    {
      label: t('views.remove'),
      Icon: IconTrash,
      act: () => void removeView(view.id),
      isOff: false,
    },
  ]
  return (
    <Group component="li" gap={2} wrap="nowrap" className={classes['row'] ?? ''}>
      <UnstyledButton
        className={classes['open'] ?? ''}
        aria-current={isShown}
        onClick={() => {
          openView(view.id)
        }}
      >
        <Text span size="sm" truncate fw={isShown ? 650 : 400} title={title}>
          {title}
        </Text>
      </UnstyledButton>
      {canEdit && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('views.actions', { title })}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {items.map(({ label, Icon, act, isOff }) => (
              <Menu.Item
                key={label}
                leftSection={<Icon size={15} aria-hidden />}
                disabled={isOff}
                onClick={act}
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  )
}
