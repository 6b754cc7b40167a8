import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Event } from '../../../shared/model/event'
import { lookAtScreen } from '../../actions/screen-view'
import { useScreenViews } from '../../state/screen-view-store'
import { useTerritory } from '../../state/territory-store'
import { NothingYet } from '../table/nothing-yet'
import { RecordScreen } from '../table/record-screen'
import { ViewSwitch } from '../table/view-switch'
import { countToDo } from './action-groups'
import { EventPanel } from './event-panel'
import { NextActions } from './next-actions'
import { QuickAddEvent } from './quick-add-event'
import { useEventColumns } from './use-event-columns'
import { useEventFacets } from './use-event-facets'
import { useEventName } from './use-event-name'
import { useToday } from './use-today'

/** What a search looks through: what was said, and who took part. */
function useEventTexts(): (event: Event) => readonly (string | undefined)[] {
  const actors = useTerritory((state) => state.tables.actor)
  return useMemo(
    () =>
      ({ title, summary, nextAction, nextActionBy, notes, participants = [] }) => [
        ...[title, summary, nextAction, nextActionBy, notes],
        ...participants.map((id) => actors.byId.get(id)?.name),
      ],
    [actors],
  )
}

/** Meetings, visits and interviews: their list, and what is to be done next. */
export function EventsScreen() {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.event)
  const events = useMemo(() => [...table.byId.values()], [table])
  const view = useScreenViews((state) => state.events)
  const [isAdding, setAdding] = useState(false)
  const columns = useEventColumns()
  const facets = useEventFacets()
  const textsOf = useEventTexts()
  const nameOf = useEventName()
  const today = useToday()
  const toDo = countToDo(events, today)
  const addTitle = t('events.add')
  const add = (): void => {
    setAdding(true)
  }
  const views = (
    <ViewSwitch
      label={t('events.views')}
      value={view}
      views={[
        { value: 'list', label: t('events.list') },
        {
          value: 'actions',
          label: toDo === 0 ? t('events.toDo') : t('events.toDoOf', { number: toDo }),
        },
      ]}
      onChange={(chosen) => {
        lookAtScreen({ events: chosen })
      }}
    />
  )
  if (view === 'actions' && events.length > 0) return <NextActions views={views} />
  return (
    <>
      <RecordScreen
        kind="event"
        title={t('common.screens.events')}
        addLabel={t('events.addShort')}
        addTitle={addTitle}
        records={events}
        columns={columns}
        facets={facets}
        textsOf={textsOf}
        nameOf={nameOf}
        onAdd={add}
        views={events.length === 0 ? null : views}
        empty={
          <NothingYet
            Icon={IconCalendarEvent}
            title={t('events.emptyTitle')}
            help={t('events.emptyHelp')}
            addTitle={addTitle}
            onAdd={add}
          />
        }
        form={(id) => <EventPanel id={id} />}
      />
      {isAdding ? (
        <QuickAddEvent
          onClose={() => {
            setAdding(false)
          }}
        />
      ) : null}
    </>
  )
}
