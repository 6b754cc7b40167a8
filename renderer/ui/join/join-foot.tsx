import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { joinReviewed } from '../../actions/join-files'
import { bringsNews, closeJoin } from '../../actions/joining'
import { readInstead } from '../../actions/open-file'
import { useJoin } from '../../state/join-store'
import classes from './join.module.css'
import { SortSums } from './sort-sums'

/** What would be joined, in numbers; to agree, or to leave. */
export function JoinFoot() {
  const { t } = useTranslation()
  const { files, counts, stage, joined } = useJoin()
  const count = files.filter((file) => !file.isLeftOut && bringsNews(file)).length
  const isJoining = stage === 'joining'
  const only = files.length === 1 ? files[0] : undefined
  return (
    <div className={classes['foot']}>
      <div aria-live="polite">
        <SortSums counts={counts} />
        <Text c="dimmed" size="xs" mt={4}>
          {stage === 'reviewing' ? t('join.reviewing') : null}
          {stage === 'ready' ? t('join.nothingWritten') : null}
          {isJoining ? t('join.joiningNow', { done: joined, total: count }) : null}
        </Text>
      </div>
      <Group gap="sm" wrap="nowrap">
        {only === undefined ? null : (
          <Button
            variant="subtle"
            disabled={isJoining}
            onClick={() => void readInstead(only.number)}
          >
            {t('sharing.reading.instead')}
          </Button>
        )}
        <Button variant="default" disabled={isJoining} onClick={closeJoin}>
          {t('common.cancel')}
        </Button>
        <Button
          data-autofocus
          disabled={count === 0 || stage === 'reviewing'}
          loading={isJoining}
          onClick={() => void joinReviewed()}
        >
          {count === 0 ? t('join.submitNothing') : t('join.submit', { count })}
        </Button>
      </Group>
    </div>
  )
}
