import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ActionState } from '../../../shared/briefing/next-action'
import type { Event } from '../../../shared/model/event'
import { openRecord } from '../../actions/navigation'
import { formatPartialDate } from '../fields/partial-date-text'
import { TickBox } from '../table/tick-box'
import classes from './events.module.css'
import { useEventName } from './use-event-name'

export interface ActionLineProps {
  readonly event: Event
  readonly state: ActionState
  readonly isOpen: boolean
  readonly isReading: boolean
  readonly onDone: (isDone: boolean) => void
}

/** One next action: whether it is done, what, by whom, for when, and the event that it comes from. */
export function ActionLine({ event, state, isOpen, isReading, onDone }: ActionLineProps) {
  const { t } = useTranslation()
  const nameOf = useEventName()
  const { id, on, nextAction = '', nextActionBy, nextActionOn, isNextActionDone = false } = event
  const isLate = state === 'overdue' && !isNextActionDone
  const from = on === undefined ? nameOf(event) : `${nameOf(event)}, ${formatPartialDate(on)}`
  return (
    <li
      className={classes['line']}
      data-id={id}
      {...(isLate ? { 'data-late': true } : {})}
      {...(isOpen ? { 'data-open': true } : {})}
    >
      <span className={classes['tick']}>
        <fieldset disabled={isReading} style={{ all: 'unset' }}>
          <TickBox
            label={t('events.tick', { action: nextAction })}
            isTicked={isNextActionDone}
            onChange={onDone}
          />
        </fieldset>
      </span>
      <span className={classes['what']} {...(isNextActionDone ? { 'data-done': true } : {})}>
        {nextAction}
      </span>
      <span className={classes['when']} {...(isLate ? { 'data-late': true } : {})}>
        {nextActionOn === undefined ? null : formatPartialDate(nextActionOn)}
      </span>
      <span />
      <Anchor
        component="button"
        type="button"
        className={classes['from'] ?? ''}
        ta="left"
        onClick={() => {
          openRecord('event', id)
        }}
      >
        {from}
      </Anchor>
      <span className={classes['by']}>{nextActionBy}</span>
    </li>
  )
}
