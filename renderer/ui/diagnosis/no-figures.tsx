import { EmptyState } from '@mantine/core'
import type { IconChartBar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** What key figures are for, while there is none. */
export function NoFigures({ Icon }: { readonly Icon: typeof IconChartBar }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      m="auto"
      maw={520}
      p="md"
      icon={<Icon size={40} stroke={1.3} aria-hidden />}
      title={t('diagnosis.figures.empty')}
      description={t('diagnosis.figures.emptyHelp')}
    />
  )
}
