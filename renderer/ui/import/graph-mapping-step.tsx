import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphMapping } from '../../../shared/import/network/graph-mapping'
import { reviewImport } from '../../actions/importing'
import type { ImportReview, NetworkReview } from '../../state/import-store'
import { GraphChoices } from './graph-choices'
import classes from './import.module.css'
import { MappedColumns } from './mapped-columns'

interface GraphMappingStepProps {
  readonly fileName: string
  readonly review: ImportReview
  readonly network: NetworkReview
  readonly onDone: () => void
}

function startOf({ rows }: ImportReview, { proposed }: NetworkReview): GraphMapping {
  return rows?.reader.kind === 'graph' ? rows.reader.mapping : proposed
}

/** What the attributes of a network mean: of its nodes, of its links. */
export function GraphMappingStep({ fileName, review, network, onDone }: GraphMappingStepProps) {
  const { t } = useTranslation()
  const [mapping, setMapping] = useState(startOf(review, network))
  const hasName = mapping.columns.includes('name')
  const next = (): void => {
    void reviewImport({ kind: 'graph', mapping, source: fileName }).then(onDone)
  }
  const counts = [
    t('importing.network.nodes', { count: network.nodes }),
    t('importing.network.links', { count: network.links }),
  ]
  return (
    <div className={classes['step']}>
      <Text size="sm">
        {t('importing.network.intro', { name: fileName, counts: counts.join(', ') })}
      </Text>
      <div className={classes['graph']}>
        <MappedColumns
          review={review}
          mapping={mapping.columns}
          onChange={(columns) => {
            setMapping({ ...mapping, columns })
          }}
        />
        <GraphChoices network={network} mapping={mapping} onChange={setMapping} />
      </div>
      <div className={classes['foot']}>
        <Text size="sm" c="dimmed">
          {hasName ? t('importing.nothingWritten') : t('importing.network.needsName')}
        </Text>
        <Button disabled={!hasName} onClick={next}>
          {t('importing.mapping.next')}
        </Button>
      </div>
    </div>
  )
}
