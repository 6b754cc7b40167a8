import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { actionState } from '../../../shared/briefing/next-action'
import type { Event } from '../../../shared/model/event'
import { useTerritory } from '../../state/territory-store'
import { formatPartialDate } from '../fields/partial-date-text'
import { useTermLabel } from '../fields/term-options'
import { CellName } from '../table/cell-name'
import type { RecordColumn } from '../table/record-column'
import { ActionMark } from './action-mark'
import classes from './events.module.css'
import { useEventName } from './use-event-name'
import { useToday } from './use-today'

/** The columns of the events' table, the latest event first. */
export function useEventColumns(): readonly RecordColumn<Event>[] {
  const { t } = useTranslation()
  const label = useTermLabel()
  const nameOf = useEventName()
  const actors = useTerritory((state) => state.tables.actor)
  const today = useToday()
  return useMemo(() => {
    const namesOf = (ids: readonly string[]): string =>
      ids.flatMap((id) => actors.byId.get(id)?.name ?? []).join(', ')
    return [
      {
        id: 'on',
        header: t('events.column.on'),
        width: '92px',
        showFrom: 0,
        isLatestFirst: true,
        valueOf: ({ on }) => on,
        cell: ({ on }) => (on === undefined ? null : formatPartialDate(on)),
      },
      {
        id: 'title',
        header: t('events.column.title'),
        width: 'minmax(150px, 2.4fr)',
        showFrom: 0,
        valueOf: nameOf,
        cell: (event) => <CellName kind="event" id={event.id} name={nameOf(event)} />,
      },
      {
        id: 'kind',
        header: t('events.column.kind'),
        width: 'minmax(104px, 1fr)',
        showFrom: 780,
        valueOf: ({ kind }) => (kind === undefined ? undefined : label('eventKind', kind)),
      },
      {
        id: 'participants',
        header: t('events.column.participants'),
        width: 'minmax(120px, 1.8fr)',
        showFrom: 640,
        valueOf: ({ participants = [] }) => namesOf(participants),
      },
      {
        id: 'action',
        header: t('events.column.action'),
        width: 'minmax(150px, 2fr)',
        showFrom: 490,
        // What is done is no longer waited for, and stands last.
        valueOf: (event) => {
          const state = actionState(event, today)
          return state === null || state === 'done' ? undefined : (event.nextActionOn ?? '9999')
        },
        cell: (event) => {
          const state = actionState(event, today)
          return state === null ? null : (
            <span className={classes['cell']} title={event.nextAction}>
              <ActionMark state={state} on={event.nextActionOn} />
              <span className={classes['cut']}>{event.nextAction}</span>
            </span>
          )
        },
      },
    ]
  }, [t, label, nameOf, actors, today])
}
