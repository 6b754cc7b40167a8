import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SyncReport } from '../../../shared/sync/sync-report'
import type { SyncProblem } from '../../state/sync-store'
import classes from './sync.module.css'

const notes = ['damaged', 'plain', 'otherKey', 'tooNew', 'unsent'] as const

/** What went through the last time, and what was left aside: one line each. */
export function ExchangeNotes({ report }: { readonly report: SyncReport<SyncProblem> }) {
  const { t } = useTranslation()
  const { received, sent } = report
  return (
    <div className={classes['notes']}>
      {received > 0 ? (
        <Text size="sm" c="dimmed">
          {t('sync.received', { count: received })}
        </Text>
      ) : null}
      {sent > 0 ? (
        <Text size="sm" c="dimmed">
          {t('sync.sent', { count: sent })}
        </Text>
      ) : null}
      {notes
        .filter((note) => report[note] > 0)
        .map((note) => (
          <Text key={note} size="sm">
            {t(`sync.notes.${note}`, { count: report[note] })}
          </Text>
        ))}
    </div>
  )
}
