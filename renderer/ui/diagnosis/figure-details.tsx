import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { FormGrid } from '../fields/form-section'
import { HistoryButton } from '../fields/history-button'
import { RecordField } from '../fields/record-field'

/** All that is known of one key figure. */
export function FigureDetails({ id, onClose }: DialogProps & { readonly id: string }) {
  const { t } = useTranslation()
  const figure = useTerritory((state) => state.tables.keyFigure).byId.get(id)
  if (figure === undefined) return null
  const base = { kind: 'keyFigure', record: figure } as const
  return (
    <AppDialog title={t('diagnosis.figures.detailsTitle')} onClose={onClose}>
      <FormGrid>
        <RecordField {...base} name="title" isRequired />
        <RecordField {...base} name="value" isHalf />
        <RecordField {...base} name="unit" isHalf />
        <RecordField {...base} name="year" isHalf />
        <RecordField {...base} name="source" />
        <RecordField {...base} name="notes" />
      </FormGrid>
      <Group justify="flex-end" mt="md">
        <HistoryButton kind="keyFigure" id={id} />
      </Group>
    </AppDialog>
  )
}
