import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { openDialog } from '../../actions/navigation'
import { attachTarget } from '../../actions/targets'
import { syncNow } from '../../actions/sync-now'
import { KindChoice } from './kind-choice'
import { KnownTargets } from './known-targets'
import type { SyncView } from './sync-view'

interface AddTargetProps {
  readonly territory: string
  /** Targets of other territories. */
  readonly others: readonly KnownTarget[]
  /** Whether the territory has none yet. */
  readonly isFirst: boolean
  readonly show: (view: SyncView) => void
}

/** The ways to exchange, and the targets that are known already. */
export function AddTarget({ territory, others, isFirst, show }: AddTargetProps) {
  const { t } = useTranslation()
  const take = async (target: KnownTarget): Promise<void> => {
    if (!(await attachTarget(target, territory))) return
    show({ kind: 'list' })
    await syncNow(target.id)
  }
  return (
    <Stack gap="lg">
      {isFirst ? <Text size="sm">{t('sync.emptyHelp')}</Text> : null}
      <KindChoice
        onChoose={(kind) => {
          if (kind === 'laptop') openDialog('nearby')
          else show({ kind: 'form', place: kind, target: null })
        }}
      />
      <KnownTargets targets={others} use="take" onTake={(target) => void take(target)} />
      {isFirst ? null : (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              show({ kind: 'list' })
            }}
          >
            {t('sync.back')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
