import { ActionIcon, Group, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { closeCommit, commitDetails } from '../../actions/commit-view'
import { useCommitView } from '../../state/commit-view-store'
import type { HistoryEntry } from '../../state/history-store'
import { ChangeTable } from '../join/change-table'
import { useMoment } from '../join/use-author-text'
import { entryTitle } from './entry-title'
import classes from './history.module.css'
import { ReachButton } from './reach-button'
import type { Reach } from './reach-of'
import { TakingBack } from './taking-back'

interface CommitPanelProps {
  readonly entry: HistoryEntry
  readonly reach: Reach
}

/** What one action changed, record by record; or what taking it back would. */
export function CommitPanel({ entry, reach }: CommitPanelProps) {
  const { t } = useTranslation()
  const moment = useMoment()
  const about = useCommitView((state) => state.about)
  const { at, source } = entry
  return (
    <section
      className={classes['commit']}
      aria-label={t('join.commit')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) closeCommit()
      }}
    >
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Title order={2} size="h4" className={classes['panelTitle'] ?? ''}>
            {entryTitle(t, entry)}
          </Title>
          <Text size="xs" c="dimmed">
            {source === undefined ? moment(at) : `${source.name} · ${moment(at)}`}
          </Text>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('common.close')}
          onClick={closeCommit}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {about === 'taking-back' ? (
        <TakingBack />
      ) : (
        <Group>
          <ReachButton entry={entry} reach={reach} />
        </Group>
      )}
      <CommitChanges />
    </section>
  )
}

function CommitChanges() {
  const { t } = useTranslation()
  const { about, lines, counts, terms, isThinned, stage } = useCommitView()
  if (stage === 'reading') {
    return (
      <Text size="sm" c="dimmed" role="status">
        {t('join.readingCommit')}
      </Text>
    )
  }
  return (
    <>
      {isThinned ? (
        <Text size="xs" c="dimmed">
          {t('join.thinned')}
        </Text>
      ) : null}
      {lines.length > 0 ? (
        <ChangeTable lines={lines} counts={counts} terms={terms} loadDetails={commitDetails} />
      ) : about === 'done' ? (
        <Text size="sm" c="dimmed">
          {t('join.commitEmpty')}
        </Text>
      ) : null}
    </>
  )
}
