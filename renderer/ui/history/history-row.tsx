import { Badge } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../state/history-store'
import { sentence } from '../../text/sentence'
import classes from './history.module.css'

interface HistoryRowProps {
  readonly entry: HistoryEntry
  /** Where it stands in the list, in pixels. */
  readonly top: number
  readonly isTakenBack: boolean
}

function titleOf(t: TFunction, { label, undoes, redoes }: HistoryEntry): string {
  if (undoes !== undefined) return t('history.undone', { action: label })
  if (redoes !== undefined) return t('history.redone', { action: label })
  return sentence(t, label)
}

/** One action: what, from which file, when. */
export function HistoryRow({ entry, top, isTakenBack }: HistoryRowProps) {
  const { t, i18n } = useTranslation()
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language
  const at = new Date(entry.at)
  return (
    <div
      className={classes['row']}
      role="listitem"
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <span className={classes['title']}>{titleOf(t, entry)}</span>
      {entry.source === undefined ? null : (
        <span className={classes['quiet']}>{entry.source.name}</span>
      )}
      {isTakenBack ? (
        <Badge variant="default" size="sm" tt="none">
          {t('history.takenBack')}
        </Badge>
      ) : null}
      <time className={classes['time']} dateTime={at.toISOString()}>
        {at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
      </time>
    </div>
  )
}
