import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Author } from '../../state/authors-store'
import type { Voice } from '../../state/conflict-voices'
import { shortTime } from '../../text/short-time'
import classes from './voice-line.module.css'

export interface VoiceLineProps {
  readonly voice: Voice
  /** What was said, where the side does not say it already. */
  readonly said?: readonly string[]
}

/** The table it was imported from, or the file that brought it; null where it was typed here. */
function wayOf(t: TFunction, { origin, source, file }: Author): string | null {
  if (origin === 'import' && source !== undefined) {
    return t('conflicts.imported', { name: source.name })
  }
  return file === null || file === '' ? null : t('conflicts.from', { name: file })
}

/** What a person is called: they may have given no name. */
function personName(t: TFunction, { person }: Pick<Author, 'person'>): string {
  return person === '' ? t('conflicts.nobody') : person
}

/** Who said it, when, and how it came here. */
export function VoiceLine({ voice, said = [] }: VoiceLineProps) {
  const { t, i18n } = useTranslation()
  const { author, isUnsure } = voice
  if (author === undefined) return <span className={classes['line']}>{t('conflicts.reading')}</span>
  const way = wayOf(t, author)
  return (
    <span className={classes['line']}>
      <span className={author.isMine ? classes['mine'] : classes['other']}>
        {t(author.isMine ? 'conflicts.mine' : 'conflicts.others')}
      </span>
      <span className={classes['person']}>{personName(t, author)}</span>
      <time dateTime={new Date(author.at).toISOString()}>
        {shortTime(author.at, i18n.language)}
      </time>
      {isUnsure ? <span>{t('conflicts.broughtBack')}</span> : null}
      {way === null ? null : <span className={classes['way']}>{way}</span>}
      {said.map((text) => (
        <span key={text} className={classes['said']}>
          {text}
        </span>
      ))}
    </span>
  )
}
