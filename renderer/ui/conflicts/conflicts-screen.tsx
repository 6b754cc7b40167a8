import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function ConflictsScreen() {
  const { t } = useTranslation()
  return (
    <Title order={1} size="h2" p="md">
      {t('common.screens.conflicts')}
    </Title>
  )
}
