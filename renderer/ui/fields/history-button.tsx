import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { showRecordHistory } from '../../actions/record-history'

/** Leads to what was said of a record that has no panel of its own. */
export function HistoryButton({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const { t } = useTranslation()
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      fw={500}
      leftSection={<IconHistory size={15} aria-hidden />}
      onClick={() => void showRecordHistory(kind, id)}
    >
      {t('trace.open')}
    </Button>
  )
}
