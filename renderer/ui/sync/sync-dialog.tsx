import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { syncNow } from '../../actions/sync-now'
import { loadTargets } from '../../actions/targets'
import { loadKeyState } from '../../actions/territory-key'
import { otherTargets, targetsOf, useTargets } from '../../state/targets-store'
import { useTerritory } from '../../state/territory-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { AddTarget } from './add-target'
import { EnterKeyForm } from './enter-key-form'
import { ForgetTarget } from './forget-target'
import { MakeKeyForm } from './make-key-form'
import type { SyncView } from './sync-view'
import { TargetForm } from './target-form'
import { TargetList } from './target-list'

/** Where the open territory is exchanged, how that stands, and what to do about it. */
export function SyncDialog({ onClose }: DialogProps) {
  const [chosen, show] = useState<SyncView>({ kind: 'list' })
  const territory = useTerritory((state) => state.id)
  const known = useTargets()
  useEffect(() => {
    void loadTargets()
    void loadKeyState()
  }, [])
  const targets = targetsOf(known, territory)
  // Nothing to list: the ways to begin stand in its place.
  const view: SyncView =
    chosen.kind === 'list' && targets.length === 0 ? { kind: 'choose' } : chosen
  const title = useTitle(view, targets.length === 0)
  if (territory === null || known.targets === null) return null
  const list = (): void => {
    show({ kind: 'list' })
  }
  return (
    <AppDialog title={title} size={640} onClose={onClose}>
      {view.kind === 'list' ? <TargetList targets={targets} show={show} /> : null}
      {view.kind === 'choose' ? (
        <AddTarget
          territory={territory}
          others={otherTargets(known, territory)}
          isFirst={targets.length === 0}
          show={show}
        />
      ) : null}
      {view.kind === 'form' ? (
        <TargetForm
          kind={view.place}
          target={view.target}
          territories={[territory]}
          onKept={({ id }) => {
            list()
            void syncNow(id)
          }}
          onBack={list}
        />
      ) : null}
      {view.kind === 'forget' ? <ForgetTarget target={view.target} onDone={list} /> : null}
      {view.kind === 'make-key' ? <MakeKeyForm onDone={list} /> : null}
      {view.kind === 'enter-key' ? (
        <EnterKeyForm
          target={view.target}
          territory={territory}
          onEntered={() => {
            list()
            void syncNow(view.target.id)
          }}
          onBack={list}
        />
      ) : null}
    </AppDialog>
  )
}

function useTitle(view: SyncView, isFirst: boolean): string {
  const { t } = useTranslation()
  switch (view.kind) {
    case 'list':
      return t('sync.title')
    case 'choose':
      return isFirst ? t('sync.emptyTitle') : t('sync.add')
    case 'form':
      return t(`sync.kinds.${view.place}`)
    case 'forget':
      return t('sync.forgetTitle', { name: view.target.name })
    case 'make-key':
      return t('targets.key.makeTitle')
    case 'enter-key':
      return t('targets.key.enterTitle')
  }
}
