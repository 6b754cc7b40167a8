import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { bringBack, foreseeTakingBack } from '../../actions/commit-view'
import type { HistoryEntry } from '../../state/history-store'
import type { Reach } from './reach-of'

interface ReachButtonProps {
  readonly entry: HistoryEntry
  readonly reach: Reach
}

/** Takes an action back after a look at what that changes, or does it again. */
export function ReachButton({ entry: { id, origin }, reach }: ReachButtonProps) {
  const { t } = useTranslation()
  if (reach === null) return null
  if (reach === 'bring-back') {
    return (
      <Button size="compact-sm" variant="light" flex="none" onClick={() => void bringBack(id)}>
        {t('join.bringBack')}
      </Button>
    )
  }
  const what = origin === 'file' || origin === 'sync' || origin === 'import' ? origin : 'other'
  return (
    <Button
      size="compact-sm"
      variant="default"
      flex="none"
      onClick={() => void foreseeTakingBack(id)}
    >
      {t(`join.takeOut.${what}`)}
    </Button>
  )
}
