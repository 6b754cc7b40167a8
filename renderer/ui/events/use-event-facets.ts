import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { actionState } from '../../../shared/briefing/next-action'
import type { Event } from '../../../shared/model/event'
import { useTerritory } from '../../state/territory-store'
import { sentence } from '../../text/sentence'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import type { Facet } from '../table/record-column'
import { useToday } from './use-today'

const listed = (value: string | null | undefined): readonly string[] =>
  value === undefined || value === null ? [] : [value]

/** What events are filtered by. */
export function useEventFacets(): readonly Facet<Event>[] {
  const { t } = useTranslation()
  const label = useTermLabel()
  const communeName = useCommuneName()
  const actors = useTerritory((state) => state.tables.actor)
  const today = useToday()
  return useMemo(
    () => [
      {
        id: 'action',
        label: t('events.column.action'),
        valuesOf: (event) => listed(actionState(event, today)),
        labelOf: (state) => sentence(t, `events.state.${state}`),
      },
      {
        id: 'kind',
        label: t('events.column.kind'),
        valuesOf: ({ kind }) => listed(kind),
        labelOf: (code) => label('eventKind', code),
      },
      {
        id: 'participant',
        label: t('events.facet.participant'),
        valuesOf: ({ participants = [] }) => participants.filter((id) => actors.byId.has(id)),
        labelOf: (id) => actors.byId.get(id)?.name ?? t('records.unnamed'),
      },
      {
        id: 'year',
        label: t('events.facet.year'),
        valuesOf: ({ on }) => listed(on?.slice(0, 4)),
        labelOf: (year) => year,
      },
      {
        id: 'commune',
        label: t('events.fields.commune'),
        valuesOf: ({ commune }) => listed(commune),
        labelOf: communeName,
      },
    ],
    [t, label, communeName, actors, today],
  )
}
