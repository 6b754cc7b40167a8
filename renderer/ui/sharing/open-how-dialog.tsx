import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AskedHow } from '../../state/reading-store'
import { useReading } from '../../state/reading-store'
import { AppDialog } from '../app/app-dialog'

/** Asks whether a file of which a part was left out is to be read only, or worked on. */
export function OpenHowDialog() {
  const asked = useReading((state) => state.asked)
  return asked === null ? null : <Asking asked={asked} />
}

function Asking({ asked: { file, territory, answer } }: { readonly asked: AskedHow }) {
  const { t } = useTranslation()
  return (
    <AppDialog
      title={t('sharing.how.title')}
      size={540}
      onClose={() => {
        answer(null)
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('sharing.how.redacted', { name: file, territory })}</Text>
        <Text size="sm">
          <strong>{t('sharing.how.read')}</strong> — {t('sharing.how.readHelp')}
        </Text>
        <Text size="sm">
          <strong>{t('sharing.how.add')}</strong> — {t('sharing.how.addHelp')}
        </Text>
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              answer('add')
            }}
          >
            {t('sharing.how.add')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              answer('read')
            }}
          >
            {t('sharing.how.read')}
          </Button>
        </Group>
      </Stack>
    </AppDialog>
  )
}
