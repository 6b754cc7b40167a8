import { List, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../state/preferences-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'

const credits = ['places', 'placesOrigin', 'positions', 'font', 'icons', 'parts'] as const

/** What CoTerr is, its licence, and whom it owes. */
export function AboutDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const version = usePreferences((state) => state.version)
  return (
    <AppDialog title={t('settings.about.title')} onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('settings.about.version', { version })}
        </Text>
        <Text size="sm">{t('settings.about.purpose')}</Text>
        <Text size="sm">{t('settings.about.licence')}</Text>
        <Title order={3}>{t('settings.about.credits')}</Title>
        <List size="sm" spacing="xs">
          {credits.map((credit) => (
            <List.Item key={credit}>{t(`settings.about.${credit}`)}</List.Item>
          ))}
        </List>
      </Stack>
    </AppDialog>
  )
}
