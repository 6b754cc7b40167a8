import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { carryOutErasure } from '../../actions/erase-records'
import { useErasure } from '../../state/erase-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'

/** Asks before records are erased for good, and says what that reaches and what it does not. */
export function EraseDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const asked = useErasure((state) => state.asked)
  if (asked === null) return null
  const { count, ids, name } = asked
  return (
    <AppDialog title={t('backups.erase.title')} size={560} onClose={onClose}>
      <Stack gap="md">
        {name === '' ? null : <Text fw={600}>{name}</Text>}
        <Text size="sm">
          {ids.length === 1
            ? t('backups.erase.what', { count })
            : t('backups.erase.many', { count })}
        </Text>
        <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {t('backups.erase.noUndo')}
        </Alert>
        <List size="sm" spacing="xs" c="dimmed">
          <List.Item>{t('backups.erase.aside')}</List.Item>
          <List.Item>{t('backups.erase.elsewhere')}</List.Item>
        </List>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" onClick={() => void carryOutErasure()}>
            {t('backups.erase.confirm')}
          </Button>
        </Group>
      </Stack>
    </AppDialog>
  )
}
