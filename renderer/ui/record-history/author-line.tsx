import { Badge } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordEvent } from '../../../shared/change/history-of'
import { maxDriftMs } from '../../../shared/kernel/stamp'
import type { Author } from '../../state/authors-store'
import { useAuthors } from '../../state/authors-store'
import { shortTime } from '../../text/short-time'
import classes from './record-history.module.css'

function personOf(t: TFunction, person: string, author: Author | undefined): string {
  if (author?.isMine === true)
    return person === '' ? t('trace.meUnnamed') : t('trace.me', { person })
  return person === '' ? t('trace.someone') : person
}

/** Whence something came: typed, from a table, by a file of somebody else's. */
function whenceOf(t: TFunction, event: RecordEvent, author: Author | undefined): string {
  const { origin, source } = event
  const how =
    origin === 'import' && source !== undefined
      ? t('trace.origin.importOf', { name: source.name })
      : t(`trace.origin.${origin}`)
  if (author === undefined) return how
  const file = author.file ?? ''
  if (author.isMine) return `${how} ${t('trace.here')}`
  return file === '' ? how : `${how} · ${t('trace.received', { file })}`
}

interface AuthorLineProps {
  readonly event: RecordEvent
  /** The merged record of which it was said, where that is not the one shown. */
  readonly member: string | null
}

/** Who did something, how, whence, and when by their clock. */
export function AuthorLine({ event, member }: AuthorLineProps) {
  const { t, i18n } = useTranslation()
  const author = useAuthors((state) => state.byStamp.get(event.stamp))
  const [now] = useState(() => Date.now())
  const isAhead = event.at > now + maxDriftMs
  return (
    <div className={classes['who']}>
      <Badge variant={event.how === 'changed' ? 'default' : 'light'} tt="none" fw={500}>
        {t(`trace.how.${event.how}`)}
      </Badge>
      <span className={classes['person']}>{personOf(t, event.person, author)}</span>
      <span className={classes['quiet']}>{whenceOf(t, event, author)}</span>
      {member === null ? null : (
        <span className={classes['quiet']}>{t('trace.ofMember', { name: member })}</span>
      )}
      {isAhead ? (
        <Badge color="yellow" variant="light" tt="none" fw={500}>
          {t('trace.wrongClock')}
        </Badge>
      ) : null}
      <time className={classes['time']}>{shortTime(event.at, i18n.language)}</time>
    </div>
  )
}
