import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The AFOM grid, the key figures and the maturity of the territory. */
export function DiagnosisScreen() {
  const { t } = useTranslation()
  return <Title order={1}>{t('common.screens.diagnosis')}</Title>
}
