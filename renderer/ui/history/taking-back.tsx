import { Button, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { closeCommit, takeBackShown } from '../../actions/commit-view'
import { useCommitView } from '../../state/commit-view-store'
import classes from './history.module.css'

/** To agree before an action is taken back: how much changes, and that what was done since stays. */
export function TakingBack() {
  const { t } = useTranslation()
  const stage = useCommitView((state) => state.stage)
  const count = useCommitView((state) => state.lines.length)
  const confirm = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (stage === 'ready') confirm.current?.focus()
  }, [stage])
  if (stage === 'reading') return null
  return (
    <div className={classes['confirm']} role="group" aria-label={t('join.takeOutNow')}>
      <Text size="sm" role="status">
        {count === 0 ? t('join.takingOutNothing') : t('join.takingOut', { count })}
      </Text>
      <Group gap="xs" mt={8}>
        <Button
          ref={confirm}
          size="compact-sm"
          loading={stage === 'writing'}
          onClick={() => void takeBackShown()}
        >
          {t('join.takeOutNow')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={closeCommit}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  )
}
