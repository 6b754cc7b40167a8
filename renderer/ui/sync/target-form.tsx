import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KnownTarget, TargetSettings } from '../../../shared/ipc/sync-payloads'
import { useTargets } from '../../state/targets-store'
import { nameOfPlace, placeOf } from './target-draft'
import { TargetFields } from './target-fields'
import type { FormKind } from './target-kinds'
import { TestOutcomeLine } from './test-outcome'
import { useTargetForm } from './use-target-form'

interface TargetFormProps {
  readonly kind: FormKind
  /** The target that is being changed; null: a new one. */
  readonly target: KnownTarget | null
  /** The territories of a new one. */
  readonly territories: readonly string[]
  readonly onKept: (target: TargetSettings) => void
  readonly onBack: () => void
}

/** Where to exchange: typed, tried, then kept. */
export function TargetForm({ kind, target, territories, onKept, onBack }: TargetFormProps) {
  const { t } = useTranslation()
  const keepsSecrets = useTargets((state) => state.keepsSecrets)
  const form = useTargetForm({ kind, target, territories, onKept })
  const { draft, change, isBusy, isComplete, outcome } = form
  const place = placeOf(kind, draft)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void form.keep()
      }}
    >
      <Stack gap="md">
        <TargetFields
          kind={kind}
          draft={draft}
          change={change}
          hasSecret={target?.hasSecret === true}
        />
        {keepsSecrets || kind === 'folder' ? null : (
          <Text size="sm" c="dimmed">
            {t('targets.forgetsSecrets')}
          </Text>
        )}
        <TextInput
          label={t('targets.name')}
          description={t('targets.nameHelp')}
          placeholder={place === null ? '' : nameOfPlace(place)}
          autoComplete="off"
          maxLength={200}
          value={draft.name}
          onChange={(event) => {
            change({ name: event.currentTarget.value })
          }}
        />
        <TestOutcomeLine kind={kind} outcome={outcome} />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
          <Group gap="xs">
            <Button
              variant="default"
              disabled={!isComplete || isBusy}
              onClick={() => void form.test()}
            >
              {isBusy ? t('targets.testing') : t('targets.test')}
            </Button>
            <Button
              type="submit"
              variant={outcome?.ok === false ? 'default' : 'filled'}
              disabled={!isComplete || isBusy}
            >
              {outcome?.ok === false ? t('targets.keepAnyway') : t('targets.keep')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
