import { ActionIcon, Menu } from '@mantine/core'
import { IconDotsVertical, IconPencil, IconPlugOff, IconRefreshAlert } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { syncNow } from '../../actions/sync-now'

interface TargetMenuProps {
  readonly target: KnownTarget
  readonly isSyncing: boolean
  readonly onChange: () => void
  readonly onForget: () => void
}

/** What is done with a target seldom. */
export function TargetMenu({ target, isSyncing, onChange, onForget }: TargetMenuProps) {
  const { t } = useTranslation()
  const { id, name, place } = target
  return (
    <Menu
      position="bottom-end"
      width={250}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('sync.more', { name })}
          disabled={isSyncing}
        >
          <IconDotsVertical size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {place.kind === 'laptop' ? null : (
          <Menu.Item
            leftSection={<IconPencil size={17} stroke={1.6} aria-hidden />}
            onClick={onChange}
          >
            {t('sync.change')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconRefreshAlert size={17} stroke={1.6} aria-hidden />}
          onClick={() => void syncNow(id, { verifies: true })}
        >
          {t('sync.recheck')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlugOff size={17} stroke={1.6} aria-hidden />}
          onClick={onForget}
        >
          {t('sync.forget')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
