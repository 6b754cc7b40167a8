import { Button, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { KeySection } from './key-section'
import classes from './sync.module.css'
import type { SyncView } from './sync-view'
import { TargetCard } from './target-card'

interface TargetListProps {
  readonly targets: readonly KnownTarget[]
  readonly show: (view: SyncView) => void
}

/** The targets of the open territory, and what protects it there. */
export function TargetList({ targets, show }: TargetListProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {t('sync.help')}
      </Text>
      <section aria-labelledby="sync-places">
        <Title order={3} id="sync-places" mb={8}>
          {t('sync.places')}
        </Title>
        <ul className={classes['cards']}>
          {targets.map((target) => (
            <TargetCard
              key={target.id}
              target={target}
              onChange={() => {
                const { kind } = target.place
                if (kind !== 'laptop') show({ kind: 'form', place: kind, target })
              }}
              onForget={() => {
                show({ kind: 'forget', target })
              }}
              onEnterKey={() => {
                show({ kind: 'enter-key', target })
              }}
            />
          ))}
        </ul>
        <Button
          variant="subtle"
          mt={8}
          leftSection={<IconPlus size={17} stroke={1.6} aria-hidden />}
          onClick={() => {
            show({ kind: 'choose' })
          }}
        >
          {t('sync.add')}
        </Button>
      </section>
      <KeySection
        onMake={() => {
          show({ kind: 'make-key' })
        }}
      />
    </Stack>
  )
}
