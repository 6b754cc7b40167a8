import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordEvent } from '../../../shared/change/history-of'
import type { Json } from '../../../shared/kernel/json'
import type { RecordHistoryState } from '../../state/record-history-store'
import { useRecordHistory } from '../../state/record-history-store'
import { useTerritory } from '../../state/territory-store'
import { useFieldName } from '../fields/use-field-name'
import { useFieldText } from '../fields/use-field-text'
import { VirtualList } from '../import/virtual-list'
import { EventCard } from './event-card'

interface EventListProps {
  readonly of: NonNullable<RecordHistoryState['of']>
  readonly events: readonly RecordEvent[]
  readonly field: string | null
}

/** For each field, the stamp of what was said of it last. */
function latestIn(events: readonly RecordEvent[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>()
  for (const { stamp, fields } of events) {
    for (const { field } of fields) if (!latest.has(field)) latest.set(field, stamp)
  }
  return latest
}

/** The list of what was said, the latest first. */
export function EventList({ of, events, field }: EventListProps) {
  const { t } = useTranslation()
  const names = useRecordHistory((state) => state.names)
  const table = useTerritory((state) => state.tables[of.kind])
  const fieldName = useFieldName()
  const others = useMemo(() => ({ names, terms: [] }), [names])
  const fieldText = useFieldText(others)
  const latest = useMemo(() => latestIn(events), [events])
  const record = table.byId.get(of.id) as Readonly<Record<string, Json>> | undefined
  const memberOf = ({ id }: RecordEvent): string | null =>
    id === of.id ? null : (names.get(id) ?? t('records.unnamed'))
  return (
    <VirtualList
      label={t('trace.list')}
      count={events.length}
      estimate={96}
      row={(index) => {
        const event = events[index]
        if (event === undefined) return null
        return (
          <EventCard
            {...{ of, event, field, fieldName, fieldText }}
            member={memberOf(event)}
            presentOf={(name) => record?.[name] ?? null}
            isLatest={({ stamp }, name) => latest.get(name) === stamp}
          />
        )
      }}
    />
  )
}
