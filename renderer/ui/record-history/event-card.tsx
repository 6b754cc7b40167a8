import type { RecordEvent } from '../../../shared/change/history-of'
import type { Json } from '../../../shared/kernel/json'
import { restoreRecordValue } from '../../actions/restore-record-value'
import type { RecordHistoryState } from '../../state/record-history-store'
import { isPresentValue, wayBackOf } from '../../state/way-back'
import { AuthorLine } from './author-line'
import { FieldLine } from './field-line'
import classes from './record-history.module.css'
import { inFormOrder } from './form-order'

interface EventCardProps {
  readonly of: NonNullable<RecordHistoryState['of']>
  readonly event: RecordEvent
  readonly member: string | null
  /** The one field that is looked at; null: all. */
  readonly field: string | null
  readonly presentOf: (field: string) => Json
  readonly isLatest: (event: RecordEvent, field: string) => boolean
  readonly fieldName: (kind: string, field: string) => string
  readonly fieldText: (kind: string, field: string, value: Json) => string
}

/** What one change set did to the record, by whom, with the way back to each value. */
export function EventCard(props: EventCardProps) {
  const { of, event, member, field, presentOf, isLatest, fieldName, fieldText } = props
  const asked = event.fields.filter((saying) => field === null || saying.field === field)
  const sayings = inFormOrder(of.kind, asked)
  return (
    <article className={classes['event']}>
      <AuthorLine event={event} member={member} />
      {sayings.length === 0 ? null : (
        <dl className={classes['fields']}>
          {sayings.map((saying) => {
            const present = presentOf(saying.field)
            // Beside each field of a record just made, it would be noise.
            const isMarked =
              field !== null && isLatest(event, saying.field) && isPresentValue(saying, present)
            return (
              <FieldLine
                key={saying.field}
                saying={saying}
                label={fieldName(of.kind, saying.field)}
                isPresent={isMarked}
                wayBack={wayBackOf(of.kind, saying, present, {
                  isLatest: isLatest(event, saying.field),
                  isFirst: event.how === 'added',
                })}
                textOf={(value) => fieldText(of.kind, saying.field, value)}
                onBack={(value) => void restoreRecordValue(of.kind, of.id, saying.field, value)}
              />
            )
          })}
        </dl>
      )}
    </article>
  )
}
