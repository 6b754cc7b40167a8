import { Button, EmptyState } from '@mantine/core'
import { IconChecklist, IconChevronDown } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from '../../../shared/briefing/next-action'
import type { Event } from '../../../shared/model/event'
import { openRecord } from '../../actions/navigation'
import { notifyError } from '../../actions/notices'
import { editRecord } from '../../actions/records'
import { useNavigation } from '../../state/navigation-store'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { movedRow } from '../table/moved-row'
import { OtherView } from '../table/other-view'
import { actionGroups, countToDo } from './action-groups'
import { ActionLine } from './action-line'
import { EventPanel } from './event-panel'
import classes from './events.module.css'
import { useEventName } from './use-event-name'
import { useToday } from './use-today'

/** Arrows go from one action to the next, Enter opens its event; Space, which a box takes, says it is done. */
function moveOnKey(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLInputElement) || event.ctrlKey || event.altKey) return
  if (event.key === 'Enter') {
    const id = event.target.closest('[data-id]')?.getAttribute('data-id')
    if (id !== null && id !== undefined) openRecord('event', id)
    return
  }
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const next = movedRow(event.key, boxes.indexOf(event.target), boxes.length - 1, 8)
  if (next === null) return
  event.preventDefault()
  boxes[next]?.focus()
}

/** What is to be done after the events: late, due, some day; and what was done. */
export function NextActions({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.event)
  const selected = useNavigation((state) => state.selected)
  const isReading = useReading((state) => state.reading !== null)
  const nameOf = useEventName()
  const today = useToday()
  const [held, setHeld] = useState<ReadonlyMap<string, ActionState>>(new Map())
  const list = useRef<HTMLDivElement>(null)
  const [showsDone, setShowsDone] = useState(false)
  const groups = actionGroups(table.byId.values(), today, held)
  const toDo = groups.filter(({ state }) => state !== 'done')
  const done = groups.find(({ state }) => state === 'done')
  const finish = async ({ id }: Event, state: ActionState, isDone: boolean): Promise<void> => {
    setHeld((before) => new Map(before).set(id, state))
    const saved = await editRecord('event', id, { isNextActionDone: isDone ? true : null })
    if (!saved.ok) notifyError(saved.error)
  }
  const lines = (state: ActionState, events: readonly Event[]): ReactNode => (
    <ul className={classes['lines']}>
      {events.map((event) => (
        <ActionLine
          key={event.id}
          event={event}
          state={state}
          isOpen={selected?.kind === 'event' && selected.id === event.id}
          isReading={isReading}
          onDone={(isDone) => void finish(event, state, isDone)}
        />
      ))}
    </ul>
  )
  return (
    <OtherView
      title={t('common.screens.events')}
      count={t('events.toDoCount', { count: countToDo(table.byId.values(), today) })}
      bar={views}
      kind="event"
      nameOf={(id) => {
        const event = table.byId.get(id)
        return event === undefined ? null : nameOf(event)
      }}
      form={(id) => <EventPanel id={id} />}
      onClosed={(id) =>
        list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] input`)?.focus()
      }
    >
      <div ref={list} className={classes['actions']} onKeyDown={moveOnKey}>
        {toDo.length === 0 ? (
          <EmptyState
            py="xl"
            icon={<IconChecklist size={40} stroke={1.3} aria-hidden />}
            title={t('events.nothingToDo')}
            description={t('events.nothingToDoHelp')}
          />
        ) : null}
        {toDo.map(({ state, events }) => (
          <section key={state} className={classes['group']} aria-label={t(`events.group.${state}`)}>
            <h2 className={classes['groupTitle']}>{t(`events.group.${state}`)}</h2>
            {lines(state, events)}
          </section>
        ))}
        {done === undefined ? null : (
          <section className={classes['group']}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              mb={6}
              ml={-8}
              rightSection={
                <IconChevronDown
                  size={14}
                  aria-hidden
                  {...(showsDone ? { style: { transform: 'rotate(180deg)' } } : {})}
                />
              }
              aria-expanded={showsDone}
              onClick={() => {
                setShowsDone(!showsDone)
              }}
            >
              {t('events.doneCount', { count: done.events.length })}
            </Button>
            {showsDone ? lines('done', done.events) : null}
          </section>
        )}
      </div>
    </OtherView>
  )
}
