import { Button, Switch } from '@mantine/core'
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { stopSync, syncNow } from '../../actions/sync-now'
import { setAutomatic } from '../../actions/targets'
import { ExchangeNotes } from './exchange-notes'
import classes from './sync.module.css'
import { kindIcons } from './target-kinds'
import { TargetMenu } from './target-menu'
import { targetState } from './target-state'
import { TargetStateLine } from './target-state-line'
import { useTargetActivity } from './use-target-activity'

export interface TargetCardProps {
  readonly target: KnownTarget
  readonly onChange: () => void
  readonly onForget: () => void
  readonly onEnterKey: () => void
}

/** One target: what it is, how it stands, and what can be done with it. */
export function TargetCard({ target, onChange, onForget, onEnterKey }: TargetCardProps) {
  const { t } = useTranslation()
  const activity = useTargetActivity(target.id)
  const state = targetState(target, activity)
  const { id, name, place, isAutomatic } = target
  const Icon = kindIcons[place.kind]
  const isSyncing = state.kind === 'syncing'
  return (
    <li className={classes['card']} aria-label={name}>
      <div className={classes['head']}>
        <Icon size={24} stroke={1.5} aria-hidden />
        <div className={classes['what']}>
          <span className={classes['title']}>{name}</span>
          <span className={classes['quiet']}>{t(`sync.kinds.${place.kind}`)}</span>
        </div>
        <TargetMenu target={target} isSyncing={isSyncing} onChange={onChange} onForget={onForget} />
      </div>
      <TargetStateLine target={target} activity={activity} state={state} />
      {isSyncing || activity.report === null ? null : <ExchangeNotes report={activity.report} />}
      <div className={classes['foot']}>
        <Switch
          size="sm"
          label={t('sync.automatic')}
          aria-label={t('sync.automaticOf', { name })}
          checked={isAutomatic}
          onChange={(event) => void setAutomatic(target, event.currentTarget.checked)}
        />
        <span className={classes['room']} />
        {state.kind === 'secret' ? (
          <Button variant="default" onClick={onChange}>
            {t('sync.retype')}
          </Button>
        ) : null}
        {state.kind === 'sealed' ? (
          <Button variant="default" onClick={onEnterKey}>
            {t('sync.typePassphrase')}
          </Button>
        ) : null}
        {isSyncing ? (
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={17} stroke={1.6} aria-hidden />}
            aria-label={t('sync.stopOf', { name })}
            onClick={stopSync}
          >
            {t('sync.stop')}
          </Button>
        ) : (
          <Button
            leftSection={<IconRefresh size={17} stroke={1.6} aria-hidden />}
            aria-label={t('sync.nowOf', { name })}
            onClick={() => void syncNow(id)}
          >
            {t('sync.now')}
          </Button>
        )}
      </div>
    </li>
  )
}
