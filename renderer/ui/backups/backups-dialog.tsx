import { Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadBackups } from '../../actions/backups'
import { useBackups } from '../../state/backups-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { BackupList } from './backup-list'
import { RestorePreview } from './restore-preview'

/** The dated copies of the open territory; any of them can be gone back to. */
export function BackupsDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const entries = useBackups((state) => state.entries)
  const preview = useBackups((state) => state.preview)
  useEffect(() => {
    void loadBackups()
  }, [])
  return (
    <AppDialog title={t('backups.title')} size={640} onClose={onClose}>
      {preview === null ? (
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('backups.help')}
          </Text>
          {entries?.length === 0 ? <Text size="sm">{t('backups.none')}</Text> : null}
          <BackupList entries={entries ?? []} />
        </Stack>
      ) : (
        <RestorePreview preview={preview} />
      )}
    </AppDialog>
  )
}
