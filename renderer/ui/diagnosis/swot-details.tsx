import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { FormGrid } from '../fields/form-section'
import { HistoryButton } from '../fields/history-button'
import { RecordField } from '../fields/record-field'

/** All that is known of one finding. */
export function SwotDetails({ id, onClose }: DialogProps & { readonly id: string }) {
  const { t } = useTranslation()
  const item = useTerritory((state) => state.tables.swotItem).byId.get(id)
  if (item === undefined) return null
  const base = { kind: 'swotItem', record: item } as const
  return (
    <AppDialog title={t('diagnosis.swot.detailsTitle')} onClose={onClose}>
      <FormGrid>
        <RecordField {...base} name="title" isRequired />
        <RecordField {...base} name="quadrant" />
        <RecordField {...base} name="challenges" />
        <RecordField {...base} name="source" />
        <RecordField {...base} name="notes" />
      </FormGrid>
      <Group justify="flex-end" mt="md">
        <HistoryButton kind="swotItem" id={id} />
      </Group>
    </AppDialog>
  )
}
