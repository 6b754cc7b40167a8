import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { RowMark } from '../conflicts/row-mark'
import classes from './cell-name.module.css'

export interface CellNameProps {
  readonly kind: RecordKind
  readonly id: string
  readonly name: string | undefined
  /** What it is also called. */
  readonly short?: string | undefined
  readonly isFictitious?: boolean | undefined
}

/** What a record is called, in its table. A long name is cut, never the word that says it is made up. */
export function CellName({ kind, id, name, short, isFictitious = false }: CellNameProps) {
  const { t } = useTranslation()
  const shown = name ?? t('records.unnamed')
  return (
    <span className={classes['cell']}>
      <span className={classes['name']} title={shown}>
        {shown}
        {short === undefined ? null : <span className={classes['short']}>{short}</span>}
      </span>
      <RowMark kind={kind} id={id} />
      {isFictitious ? <FictitiousBadge /> : null}
    </span>
  )
}

/** Marks what was made up for an example, so that nobody takes it for real. */
export function FictitiousBadge() {
  const { t } = useTranslation()
  return (
    <Badge size="sm" variant="default" tt="none" fw={500} flex="none">
      {t('records.fictitious')}
    </Badge>
  )
}
