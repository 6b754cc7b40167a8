import { useTranslation } from 'react-i18next'
import type { Author } from '../../state/authors-store'
import type { Disagreement, Saying } from '../../state/change-line'
import { useFieldName } from '../fields/use-field-name'
import type { OtherWords } from '../fields/use-field-text'
import { useFieldText } from '../fields/use-field-text'
import classes from './join.module.css'
import { useAuthorText } from './use-author-text'

interface DisagreementBoxProps {
  readonly kind: string
  readonly disagreement: Disagreement
  readonly words: OtherWords
}

/** What each person says of a field, the shown one last. */
export function DisagreementBox({ kind, disagreement, words }: DisagreementBoxProps) {
  const { t } = useTranslation()
  const fieldName = useFieldName()
  const fieldText = useFieldText(words)
  const { register, sayings } = disagreement
  const slash = register.indexOf('/')
  const isElement = slash >= 0
  const field = isElement ? register.slice(0, slash) : register
  const element = isElement ? ` · ${fieldText(kind, field, register.slice(slash + 1))}` : ''
  const textOf = ({ kind: said, value }: Saying): string => {
    if (said !== 'value') return t(`join.saying.${said}`)
    if (isElement) return value === null ? t('join.saying.removal') : t('join.saying.keeping')
    return value === null ? t('join.unsaid') : fieldText(kind, field, value)
  }
  return (
    <div className={classes['dispute']}>
      <div className={classes['disputeTitle']}>
        {t('join.disagreeOn', { field: `${fieldName(kind, field)}${element}` })}
      </div>
      <ul>
        {sayings.map((saying, index) => (
          <SayingLine
            key={index}
            text={textOf(saying)}
            by={saying.by}
            isShown={saying.kind === 'value' && index === sayings.length - 1}
          />
        ))}
      </ul>
    </div>
  )
}

interface SayingLineProps {
  readonly text: string
  readonly by: Author | null
  readonly isShown: boolean
}

function SayingLine({ text, by, isShown }: SayingLineProps) {
  const { t } = useTranslation()
  const authorText = useAuthorText()
  return (
    <li>
      <strong>{text}</strong>
      {isShown ? <span className={classes['tag']}>{t('join.shown')}</span> : null}
      {by === null ? null : <span className={classes['signature']}>{authorText(by)}</span>}
    </li>
  )
}
