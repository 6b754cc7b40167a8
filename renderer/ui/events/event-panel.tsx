import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { actionState } from '../../../shared/briefing/next-action'
import { useTerritory } from '../../state/territory-store'
import { RecordAttachments } from '../attachments/record-attachments'
import { FormGrid, FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { useTermLabel } from '../fields/term-options'
import { FormBody } from '../table/form-body'
import { RecordHead } from '../table/record-head'
import { ActionMark } from './action-mark'
import { useEventName } from './use-event-name'
import { useToday } from './use-today'

/** The open event: who met, what was said, what is to be done next. */
export function EventPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const event = useTerritory((state) => state.tables.event).byId.get(id)
  const nameOf = useEventName()
  const label = useTermLabel()
  const today = useToday()
  if (event === undefined) return null
  const base = { kind: 'event', record: event } as const
  const state = actionState(event, today)
  return (
    <>
      <RecordHead kind="event" id={id} name={nameOf(event)}>
        {event.kind === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {label('eventKind', event.kind)}
          </Badge>
        )}
        {state === 'overdue' ? <ActionMark state={state} on={event.nextActionOn} /> : null}
      </RecordHead>
      <FormBody key={id}>
        <FormSection title={t('events.section.what')}>
          <RecordField {...base} name="title" isRequired />
          <RecordField {...base} name="kind" isHalf />
          <RecordField {...base} name="on" isHalf />
          <RecordField {...base} name="participants" />
          <RecordField {...base} name="commune" />
        </FormSection>
        <FormSection title={t('events.section.next')}>
          <RecordField {...base} name="nextAction" />
          <RecordField {...base} name="nextActionBy" isHalf />
          <RecordField {...base} name="nextActionOn" isHalf />
          {state === null ? null : <RecordField {...base} name="isNextActionDone" />}
        </FormSection>
        <FormSection title={t('events.section.said')}>
          <RecordField {...base} name="summary" below={<NotesCaution />} />
          <RecordField {...base} name="challenges" />
          <RecordField {...base} name="alliances" />
        </FormSection>
        <FormGrid>
          <RecordField {...base} name="notes" below={<NotesCaution />} />
        </FormGrid>
        <RecordAttachments kind="event" id={id} />
      </FormBody>
    </>
  )
}
