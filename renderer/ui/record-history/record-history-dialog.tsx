import { Loader, Select, Stack, Text } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordEvent } from '../../../shared/change/history-of'
import { loadRecordHistory } from '../../actions/record-history'
import { recordTitle } from '../../actions/record-title'
import type { RecordHistoryState } from '../../state/record-history-store'
import { useRecordHistory } from '../../state/record-history-store'
import { useTerritory } from '../../state/territory-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { useFieldName } from '../fields/use-field-name'
import { wholeTitle } from '../fields/whole-title'
import { EventList } from './event-list'
import classes from './record-history.module.css'

/** The name of the record whose history is shown. */
function useShownTitle(of: RecordHistoryState['of']): string {
  const { t } = useTranslation()
  const rows = useTerritory((state) => state.rows)
  const tables = useTerritory((state) => state.tables)
  if (of === null) return ''
  const record = tables[of.kind].byId.get(of.id)
  if (record === undefined) return t('records.unnamed')
  const lookup = (key: string) => rows.get(key)
  return wholeTitle(recordTitle(of.kind, record, lookup), t('records.unnamed'))
}

/** With fewer the dialog is not tall. */
const few = 4

function fieldsIn(events: readonly RecordEvent[]): readonly string[] {
  return [...new Set(events.flatMap(({ fields }) => fields.map(({ field }) => field)))]
}

/** Everything that was said of a record or of one of its fields, and the way back to any of it. */
export function RecordHistoryDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const { of, events } = useRecordHistory()
  const version = useTerritory((state) => state.version)
  const title = useShownTitle(of)
  const fieldName = useFieldName()
  const [field, setField] = useState<string | null>(null)
  useEffect(() => void loadRecordHistory(), [of, version])
  const fields = useMemo(() => fieldsIn(events ?? []), [events])
  const shown = useMemo(
    () =>
      field === null
        ? (events ?? [])
        : (events ?? []).filter((event) => event.fields.some((said) => said.field === field)),
    [events, field],
  )
  if (of === null) return null
  const options = fields
    .map((value) => ({ value, label: fieldName(of.kind, value) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <AppDialog title={t('trace.title', { name: title })} size={820} onClose={onClose}>
      <div className={classes['frame']} data-few={(events?.length ?? few) < few}>
        <div className={classes['head']}>
          <Select
            aria-label={t('trace.field')}
            placeholder={t('trace.allFields')}
            data={options}
            value={field}
            onChange={setField}
            clearable
            searchable
            w={280}
            comboboxProps={{ withinPortal: true }}
          />
          <Text size="sm" c="dimmed" role="status">
            {events === null ? t('trace.reading') : t('trace.count', { count: shown.length })}
          </Text>
        </div>
        {events === null ? (
          <Loader m="auto" aria-hidden />
        ) : events.length === 0 ? (
          <Stack m="auto">
            <Text c="dimmed">{t('trace.nothing')}</Text>
          </Stack>
        ) : (
          <EventList key={field} of={of} events={shown} field={field} />
        )}
      </div>
    </AppDialog>
  )
}
