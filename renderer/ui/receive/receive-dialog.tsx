import { Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetSettings } from '../../../shared/ipc/sync-payloads'
import { openDialog } from '../../actions/navigation'
import { loadTargets } from '../../actions/targets'
import { mailboxId, useTargets } from '../../state/targets-store'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { KindChoice } from '../sync/kind-choice'
import { KnownTargets } from '../sync/known-targets'
import { TargetForm } from '../sync/target-form'
import type { FormKind } from '../sync/target-kinds'
import { OfferedList } from './offered-list'

type ReceiveView =
  | { readonly kind: 'choose' }
  | { readonly kind: 'form'; readonly place: FormKind }
  | { readonly kind: 'territories'; readonly target: TargetSettings }

/** Receives a territory that is not on this computer: from where, then which. */
export function ReceiveDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const [view, show] = useState<ReceiveView>({ kind: 'choose' })
  const targets = useTargets((state) => state.targets)
  useEffect(() => void loadTargets(), [])
  const choose = (): void => {
    show({ kind: 'choose' })
  }
  const title =
    view.kind === 'form'
      ? t(`sync.kinds.${view.place}`)
      : view.kind === 'territories'
        ? t('receive.territories', { name: view.target.name })
        : t('receive.title')
  return (
    <AppDialog title={title} size={600} onClose={onClose}>
      {view.kind === 'choose' ? (
        <Stack gap="lg">
          <Text size="sm">{t('receive.help')}</Text>
          <KindChoice
            onChoose={(kind) => {
              if (kind === 'laptop') openDialog('nearby')
              else show({ kind: 'form', place: kind })
            }}
          />
          <KnownTargets
            targets={(targets ?? []).filter(({ id }) => id !== mailboxId)}
            use="look"
            onTake={(target) => {
              show({ kind: 'territories', target })
            }}
          />
        </Stack>
      ) : null}
      {view.kind === 'form' ? (
        <TargetForm
          kind={view.place}
          target={null}
          territories={[]}
          onKept={(target) => {
            show({ kind: 'territories', target })
          }}
          onBack={choose}
        />
      ) : null}
      {view.kind === 'territories' ? <OfferedList target={view.target} onBack={choose} /> : null}
    </AppDialog>
  )
}
