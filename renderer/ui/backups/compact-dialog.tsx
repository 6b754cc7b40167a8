import { Button, Group, List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { carryOutCompaction } from '../../actions/compact-territory'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'

/** Asks before the history is made lighter, and says what is forgotten. */
export function CompactDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  return (
    <AppDialog title={t('backups.compact.title')} size={540} onClose={onClose}>
      <List size="sm" spacing="xs">
        <List.Item>{t('backups.compact.forgets')}</List.Item>
        <List.Item>{t('backups.compact.keeps')}</List.Item>
        <List.Item>{t('backups.compact.backup')}</List.Item>
      </List>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={() => void carryOutCompaction()}>{t('backups.compact.confirm')}</Button>
      </Group>
    </AppDialog>
  )
}
