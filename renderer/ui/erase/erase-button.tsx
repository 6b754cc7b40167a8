import { Button } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { askErase } from '../../actions/erase-records'

interface EraseButtonProps {
  readonly kind: RecordKind
  readonly id: string
}

/** Asks for one record to be erased for good. */
export function EraseButton({ kind, id }: EraseButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconEraser size={15} aria-hidden />}
      onClick={() => {
        askErase({ kind, ids: [id] })
      }}
    >
      {t('backups.erase.ask')}
    </Button>
  )
}
