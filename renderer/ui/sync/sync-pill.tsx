import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconRefresh } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/all-actions'
import { loadTargets } from '../../actions/targets'
import { loadKeyState } from '../../actions/territory-key'
import { useTerritory } from '../../state/territory-store'
import classes from './sync-pill.module.css'
import type { TargetState } from './target-state'
import { useOverallState } from './use-overall-state'
import { useSince } from './use-since'

const failures: readonly TargetState['kind'][] = ['failed', 'sealed', 'secret', 'away']

/** How the exchange of the open territory stands, in a few words; it leads to where one sees about it. */
export function SyncPill() {
  const { t } = useTranslation()
  const territory = useTerritory((state) => state.id)
  useEffect(() => {
    void loadTargets()
    void loadKeyState()
  }, [territory])
  const overall = useOverallState()
  const words = usePillWords()
  const kind = overall?.state.kind ?? null
  const Icon =
    kind === 'done'
      ? IconCircleCheck
      : kind !== null && failures.includes(kind)
        ? IconAlertTriangle
        : IconRefresh
  const label = overall === null ? t('actions.sync') : words(overall.state, overall.target)
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      fz="sm"
      className={classes['pill'] ?? ''}
      data-state={kind ?? 'none'}
      leftSection={<Icon size={17} stroke={1.6} aria-hidden />}
      aria-label={overall === null ? label : `${t('actions.sync')}. ${label}`}
      onClick={() => void runAction('open-sync')}
    >
      <span className={classes['words']}>{label}</span>
    </Button>
  )
}

function usePillWords() {
  const { t } = useTranslation()
  const since = useSince()
  return (
    state: TargetState,
    { place }: { readonly place: { readonly kind: 'folder' | 'webdav' | 's3' | 'laptop' } },
  ): string => {
    switch (state.kind) {
      case 'syncing':
        return t('sync.pill.syncing')
      case 'done':
        return t('sync.pill.done', { when: since(state.at) })
      case 'to-send':
        return t('sync.pill.toSend', { count: state.count })
      case 'never':
        return t('sync.pill.never')
      case 'away':
        return t(`sync.pill.away.${place.kind}`)
      case 'stopped':
        return t('sync.pill.stopped')
      case 'failed':
      case 'sealed':
      case 'secret':
        return t('sync.pill.failed')
    }
  }
}
