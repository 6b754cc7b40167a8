import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RecentTerritory } from '../../../shared/ipc/payloads'
import { removeTerritory } from '../../actions/territories'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'

interface RemoveTerritoryDialogProps extends DialogProps {
  readonly territory: RecentTerritory
}

/** Asks before a territory leaves this computer. */
export function RemoveTerritoryDialog({ territory, onClose }: RemoveTerritoryDialogProps) {
  const { t } = useTranslation()
  return (
    <AppDialog title={t('welcome.removeTitle')} onClose={onClose}>
      <Text size="sm">{t('welcome.removeHelp', { name: territory.name })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          color="red.9"
          onClick={() => {
            onClose()
            void removeTerritory(territory.id)
          }}
        >
          {t('welcome.removeConfirm')}
        </Button>
      </Group>
    </AppDialog>
  )
}
