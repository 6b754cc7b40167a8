import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Meetings, visits and interviews. */
export function EventsScreen() {
  const { t } = useTranslation()
  return <Title order={1}>{t('common.screens.events')}</Title>
}
