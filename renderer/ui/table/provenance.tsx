import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatPartialDate } from '../fields/partial-date-text'

export interface ProvenanceProps {
  readonly source: string | undefined
  readonly date?: string | undefined
}

/** Where a record comes from. */
export function Provenance({ source, date }: ProvenanceProps) {
  const { t } = useTranslation()
  if (source === undefined) return null
  const words =
    date === undefined
      ? t('records.provenance', { source })
      : t('records.provenanceDated', { source, date: formatPartialDate(date) })
  return (
    <Text size="xs" c="dimmed">
      {words}
    </Text>
  )
}
