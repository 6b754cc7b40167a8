import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { editTerritory } from '../../actions/edit-territory'
import { useTerritory } from '../../state/territory-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { HistoryButton } from '../fields/history-button'
import { FieldFrame } from '../fields/field-frame'
import { LongTextField } from '../fields/long-text-field'
import { TermField } from '../fields/term-field'
import { TextField } from '../fields/text-field'

/** What is known of the territory itself. */
export function TerritoryDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const id = useTerritory((state) => state.id)
  const table = useTerritory((state) => state.tables.territory)
  const territory = id === null ? undefined : table.byId.get(id)
  if (territory === undefined) return null
  const { name, maturity, maturityNote, notes, communes = [] } = territory
  return (
    <AppDialog title={t('territory.edit.title')} onClose={onClose}>
      <Stack gap="md">
        <FieldFrame kind="territory" id={territory.id} field="name">
          <TextField
            label={t('territory.edit.name')}
            value={name}
            isRequired
            inputProps={{ 'data-autofocus': true }}
            save={(value) => editTerritory({ name: value })}
            below={
              communes.length === 0
                ? null
                : t('territory.edit.communes', { count: communes.length })
            }
          />
        </FieldFrame>
        <FieldFrame kind="territory" id={territory.id} field="maturity">
          <TermField
            label={t('territory.edit.maturity')}
            vocabulary="maturity"
            value={maturity}
            save={(value) => editTerritory({ maturity: value })}
          />
        </FieldFrame>
        <FieldFrame kind="territory" id={territory.id} field="maturityNote">
          <LongTextField
            label={t('territory.edit.maturityNote')}
            value={maturityNote}
            save={(value) => editTerritory({ maturityNote: value })}
          />
        </FieldFrame>
        <FieldFrame kind="territory" id={territory.id} field="notes">
          <LongTextField
            label={t('territory.edit.notes')}
            value={notes}
            save={(value) => editTerritory({ notes: value })}
          />
        </FieldFrame>
        <Group justify="space-between" gap="xs">
          <Text size="xs" c="dimmed">
            {t('territory.edit.autosaved')}
          </Text>
          <HistoryButton kind="territory" id={territory.id} />
        </Group>
      </Stack>
    </AppDialog>
  )
}
