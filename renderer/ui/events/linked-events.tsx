import { Anchor, Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actionState } from '../../../shared/briefing/next-action'
import { openRecord } from '../../actions/navigation'
import { useTerritory } from '../../state/territory-store'
import { FormSection } from '../fields/form-section'
import formClasses from '../fields/form.module.css'
import { formatPartialDate } from '../fields/partial-date-text'
import { ActionMark } from './action-mark'
import classes from './events.module.css'
import { QuickAddEvent } from './quick-add-event'
import { useEventName } from './use-event-name'
import { useToday } from './use-today'

export interface LinkedEventsProps {
  /** The field of an event that names the record. */
  readonly by: 'participants' | 'alliances' | 'challenges'
  readonly id: string
}

/** The events that concern a record, the latest first, and a button that adds one. */
export function LinkedEvents({ by, id }: LinkedEventsProps) {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.event)
  const nameOf = useEventName()
  const today = useToday()
  const [isAdding, setAdding] = useState(false)
  const events = useMemo(
    () =>
      [...table.byId.values()]
        .filter((event) => event[by]?.includes(id) === true)
        .sort(({ on: a = '' }, { on: b = '' }) => (a < b ? 1 : -1)),
    [table, by, id],
  )
  return (
    <FormSection title={t('events.linked')}>
      <Stack gap={6} align="flex-start" className={formClasses['whole'] ?? ''}>
        {events.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('events.noneLinked')}
          </Text>
        ) : (
          events.map((event) => (
            <span key={event.id} className={classes['linked']}>
              <span className={classes['date']}>
                {event.on === undefined ? null : formatPartialDate(event.on)}
              </span>
              <Anchor
                component="button"
                type="button"
                size="sm"
                ta="left"
                onClick={() => {
                  openRecord('event', event.id)
                }}
              >
                {nameOf(event)}
              </Anchor>
              {actionState(event, today) === 'overdue' ? (
                <ActionMark state="overdue" on={event.nextActionOn} />
              ) : null}
            </span>
          ))
        )}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            setAdding(true)
          }}
        >
          {t('events.add')}
        </Button>
      </Stack>
      {isAdding ? (
        // Its keys are its own: an Escape must not close the form behind it too.
        <span
          onKeyDown={(event) => {
            event.stopPropagation()
          }}
        >
          <QuickAddEvent
            about={{ [by]: [id] }}
            onClose={() => {
              setAdding(false)
            }}
          />
        </span>
      ) : null}
    </FormSection>
  )
}
