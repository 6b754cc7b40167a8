import { Badge, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { closeCommit, openCommit } from '../../actions/commit-view'
import type { HistoryEntry } from '../../state/history-store'
import { useMoment } from '../join/use-author-text'
import { entryTitle } from './entry-title'
import classes from './history.module.css'
import { ReachButton } from './reach-button'
import type { Reach } from './reach-of'

interface HistoryRowProps {
  readonly entry: HistoryEntry
  readonly index: number
  /** Where it stands in the list, in pixels. */
  readonly top: number
  readonly reach: Reach
  readonly isTakenBack: boolean
  /** Whether what it changed is shown beside. */
  readonly isOpen: boolean
}

/** One action: what, from which file, when; opened, what it changed is shown beside the list. */
export function HistoryRow({ entry, index, top, reach, isTakenBack, isOpen }: HistoryRowProps) {
  const { t } = useTranslation()
  const moment = useMoment()
  const { id, at, origin, source } = entry
  const isBrought = ['file', 'sync', 'import'].includes(origin)
  return (
    <div
      className={classes['row']}
      role="listitem"
      data-open={isOpen}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <UnstyledButton
        className={classes['open'] ?? ''}
        aria-expanded={isOpen}
        data-row={index}
        onClick={() => {
          if (isOpen) closeCommit()
          else void openCommit(id)
        }}
      >
        <span className={classes['title']}>{entryTitle(t, entry)}</span>
        {source === undefined ? null : <span className={classes['quiet']}>{source.name}</span>}
        {isTakenBack ? (
          <Badge variant="default" size="sm" tt="none" flex="none">
            {t('history.takenBack')}
          </Badge>
        ) : null}
        <time className={classes['time']} dateTime={new Date(at).toISOString()}>
          {moment(at)}
        </time>
      </UnstyledButton>
      {isBrought || isTakenBack ? <ReachButton entry={entry} reach={reach} /> : null}
    </div>
  )
}
