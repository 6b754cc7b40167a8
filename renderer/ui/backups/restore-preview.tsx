import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { carryOutRestore, leavePreview } from '../../actions/backups'
import type { RestorePreview as Preview } from '../../state/backups-store'
import { useBackups } from '../../state/backups-store'
import { longDate } from '../../text/long-date'
import { timeOfDay } from '../../text/time-of-day'

const parts = ['changed', 'back', 'removed'] as const

/** What going back to a backup would do, before it is done. */
export function RestorePreview({ preview }: { readonly preview: Preview }) {
  const { t, i18n } = useTranslation()
  const isBusy = useBackups((state) => state.isBusy)
  const { at } = preview.entry
  const date = `${longDate(at, i18n.language)}, ${timeOfDay(at, i18n.language)}`
  const touched = parts.filter((part) => preview[part] > 0)
  return (
    <Stack gap="md">
      <Title order={3}>{t('backups.previewTitle', { date })}</Title>
      {touched.length === 0 ? (
        <Text size="sm">{t('backups.nothingToRestore')}</Text>
      ) : (
        <>
          <List size="sm" spacing={4}>
            {touched.map((part) => (
              <List.Item key={part}>{t(`backups.${part}`, { count: preview[part] })}</List.Item>
            ))}
          </List>
          <Alert variant="light" icon={<IconArrowBackUp size={18} aria-hidden />}>
            {t('backups.undoable')}
          </Alert>
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" disabled={isBusy} data-autofocus onClick={leavePreview}>
          {t('backups.backToList')}
        </Button>
        {touched.length === 0 ? null : (
          <Button loading={isBusy} onClick={() => void carryOutRestore()}>
            {t('backups.restore')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
