import { IconMessage2Question } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import classes from './row-mark.module.css'
import { useRecordDisagreements } from './use-disagreements'

/** In a table: that people disagree about this record. */
export function RowMark({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const { t } = useTranslation()
  const count = useRecordDisagreements(kind, id).length
  if (count === 0) return null
  const label = t('conflicts.rowMark', { count })
  return (
    <span className={classes['mark']} role="img" aria-label={label} title={label}>
      <IconMessage2Question size={16} aria-hidden />
    </span>
  )
}
