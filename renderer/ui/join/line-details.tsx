import { Text, VisuallyHidden } from '@mantine/core'
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
  const { fields, disagreements, isGone, removedBy, names } = details
  const all = removedBy === null ? onlyAuthor(fields) : null
  const words = { names, terms }
  // What was empty and is disputed stands among the disagreements already.
  const disputed = new Set(disagreements.map(({ register }) => register))
  const shown = fields.filter(({ field, before }) => before !== null || !disputed.has(field))
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
      {shown.length === 0 ? null : (
        <dl className={classes['fields']}>
          {shown.map((detail) => (
            <Field
              key={detail.field}
              kind={kind}
              detail={detail}
              words={words}
              isSigned={all === null}
              isGone={isGone}
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
  /** Of a record that goes, what it held needs no word about what it becomes. */
  readonly isGone: boolean
}

function Field({ kind, detail, words, isSigned, isGone }: FieldProps) {
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
            <VisuallyHidden>{t('join.before')}</VisuallyHidden>
            <del data-gone={isGone}>{fieldText(kind, field, before)}</del>
            {isGone ? null : <span aria-hidden> → </span>}
          </>
        )}
        {isGone ? null : after === null ? (
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
