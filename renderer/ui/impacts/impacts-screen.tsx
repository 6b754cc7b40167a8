import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What the alliances achieved. */
export function ImpactsScreen() {
  const { t } = useTranslation()
  return <Title order={1}>{t('common.screens.impacts')}</Title>
}
