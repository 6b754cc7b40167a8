import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The briefing of the territory: its outline, and its pages. */
export function BriefingScreen() {
  const { t } = useTranslation()
  return <Title order={1}>{t('common.screens.briefing')}</Title>
}
