import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Author } from '../../state/authors-store'
import type { FieldDetail, LineDetails } from '../../state/change-line'
import { useFieldName } from '../fields/use-field-name'
import type { OtherWords } from '../fields/use-field-text'
import { useFieldText } from '../fields/use-field-text'
import { DisagreementBox } from './disagreement-box'
import classes from './join.module.css'
import { useAuthorText } from './use-author-text'

interface LineDetailsProps {
  readonly kind: string
  readonly details: LineDetails
  readonly terms: OtherWords['terms']
}

/** The one author of everything; null where there are several, or one is not known. */
function onlyAuthor(fields: readonly FieldDetail[]): Author | null {
  const [first] = fields
  if (first === undefined || first.by === null) return null
  const { stamp } = first.by
  return fields.every(({ by }) => by?.stamp === stamp) ? first.by : null
}

/** What changes in one record: each field before and after, who said it, and what people disagree on. */
export function LineDetailsView({ kind, details, terms }: LineDetailsProps) {
  const authorText = useAuthorText()
  const { fields, disagreements, removedBy, names } = details
  const all = removedBy === null ? onlyAuthor(fields) : null
  const words = { names, terms }
  return (
    <div className={classes['details']}>
      {removedBy === null ? null : (
        <Text size="xs" c="dimmed">
          {authorText(removedBy, 'removed')}
        </Text>
      )}
      {all === null ? null : (
        <Text size="xs" c="dimmed">
          {authorText(all)}
        </Text>
      )}
      {fields.length === 0 ? null : (
        <dl className={classes['fields']}>
          {fields.map((detail) => (
            <Field
              key={detail.field}
              kind={kind}
              detail={detail}
              words={words}
              isSigned={all === null}
            />
          ))}
        </dl>
      )}
      {disagreements.map((disagreement) => (
        <DisagreementBox
          key={disagreement.register}
          kind={kind}
          disagreement={disagreement}
          words={words}
        />
      ))}
    </div>
  )
}

interface FieldProps {
  readonly kind: string
  readonly detail: FieldDetail
  readonly words: OtherWords
  readonly isSigned: boolean
}

function Field({ kind, detail, words, isSigned }: FieldProps) {
  const { t } = useTranslation()
  const fieldName = useFieldName()
  const fieldText = useFieldText(words)
  const authorText = useAuthorText()
  const { field, before, after, by } = detail
  return (
    <>
      <dt>{fieldName(kind, field)}</dt>
      <dd>
        {before === null ? null : (
          <>
            <del aria-label={t('join.before')}>{fieldText(kind, field, before)}</del>
            <span aria-hidden> → </span>
          </>
        )}
        {after === null ? (
          <span className={classes['unsaid']}>{t('join.unsaid')}</span>
        ) : (
          <ins>{fieldText(kind, field, after)}</ins>
        )}
        {isSigned && by !== null ? (
          <span className={classes['signature']}>{authorText(by)}</span>
        ) : null}
      </dd>
    </>
  )
}
