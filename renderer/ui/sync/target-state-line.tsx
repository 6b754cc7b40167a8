import { Progress } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowUp,
  IconCircleCheck,
  IconClock,
  IconPlayerPause,
  IconLock,
  IconPlugConnectedX,
  IconRefresh,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { errorSentence } from '../../text/error-sentence'
import classes from './sync.module.css'
import type { TargetActivity, TargetState } from './target-state'
import { useSince } from './use-since'

interface TargetStateLineProps {
  readonly target: KnownTarget
  readonly activity: TargetActivity
  readonly state: TargetState
}

const looks = {
  syncing: { Icon: IconRefresh, tone: 'quiet' },
  secret: { Icon: IconLock, tone: 'waiting' },
  sealed: { Icon: IconLock, tone: 'waiting' },
  away: { Icon: IconPlugConnectedX, tone: 'waiting' },
  stopped: { Icon: IconPlayerPause, tone: 'waiting' },
  failed: { Icon: IconAlertTriangle, tone: 'failed' },
  never: { Icon: IconClock, tone: 'quiet' },
  'to-send': { Icon: IconArrowUp, tone: 'waiting' },
  done: { Icon: IconCircleCheck, tone: 'done' },
} as const satisfies Readonly<Record<TargetState['kind'], object>>

/** How a target stands, in a sentence or two, that a screen reader hears as it changes. */
export function TargetStateLine({ target, activity, state }: TargetStateLineProps) {
  const { t } = useTranslation()
  const sentence = useStateSentence()
  const { Icon, tone } = looks[state.kind]
  return (
    <>
      <div className={classes['state']} data-tone={tone}>
        <Icon size={17} stroke={1.8} aria-hidden />
        <span role="status">{sentence(target, activity, state)}</span>
      </div>
      {state.kind === 'syncing' ? (
        <Progress
          mt={8}
          value={state.progress === null ? 100 : state.progress * 100}
          striped={state.progress === null}
          animated={state.progress === null}
          aria-label={t('sync.pill.syncing')}
        />
      ) : null}
    </>
  )
}

function useStateSentence() {
  const { t } = useTranslation()
  const since = useSince()
  const told = ({ place }: KnownTarget, state: TargetState): string => {
    switch (state.kind) {
      case 'syncing':
        return t(`sync.phases.${state.phase}`)
      case 'secret':
        return t('sync.state.secret')
      case 'sealed':
        return t('sync.state.sealed')
      case 'away':
        return t(`sync.away.${place.kind}`)
      case 'stopped':
        return errorSentence(t, { kind: 'cancelled' })
      case 'failed':
        return errorSentence(t, state.error)
      case 'never':
        return t('sync.state.never')
      case 'to-send':
        return t('sync.state.toSend', { count: state.count })
      case 'done':
        return t('sync.state.done', { when: since(state.at) })
    }
  }
  return (target: KnownTarget, { lastSuccess }: TargetActivity, state: TargetState): string => {
    const says = told(target, state)
    if (state.kind === 'syncing' || state.kind === 'never' || state.kind === 'done') return says
    const last =
      lastSuccess === null
        ? t('sync.state.none')
        : t('sync.state.last', { when: since(lastSuccess) })
    return `${says} ${last}`
  }
}
