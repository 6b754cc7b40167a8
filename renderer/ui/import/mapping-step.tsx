import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnMapping } from '../../../shared/import/column-mapping'
import { reviewImport } from '../../actions/importing'
import type { ImportReview } from '../../state/import-store'
import classes from './import.module.css'
import { MappedColumns } from './mapped-columns'

interface MappingStepProps {
  readonly fileName: string
  readonly review: ImportReview
  readonly onDone: () => void
}

function startOf({ rows, proposed }: ImportReview): ColumnMapping {
  return rows?.reader.kind === 'mapping' ? rows.reader.mapping : proposed
}

/** What each column of an unknown table holds. */
export function MappingStep({ fileName, review, onDone }: MappingStepProps) {
  const { t } = useTranslation()
  const [mapping, setMapping] = useState(startOf(review))
  const hasName = mapping.includes('name')
  const next = (): void => {
    void reviewImport({ kind: 'mapping', mapping, source: fileName }).then(onDone)
  }
  return (
    <div className={classes['step']}>
      <Text size="sm">{t('importing.mapping.intro')}</Text>
      <MappedColumns review={review} mapping={mapping} onChange={setMapping} />
      <div className={classes['foot']}>
        <Text size="sm" c="dimmed">
          {hasName ? t('importing.nothingWritten') : t('importing.mapping.needsName')}
        </Text>
        <Button disabled={!hasName} onClick={next}>
          {t('importing.mapping.next')}
        </Button>
      </div>
    </div>
  )
}
