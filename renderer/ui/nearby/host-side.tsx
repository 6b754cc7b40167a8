import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NearbyState } from '../../../shared/ipc/nearby-payloads'
import { useNearby } from '../../state/nearby-store'
import { mailboxId } from '../../state/targets-store'
import { Caution } from '../fields/caution'
import { useSince } from '../sync/use-since'
import { useTargetActivity } from '../sync/use-target-activity'
import { CodeCard } from './code-card'
import classes from './nearby.module.css'
import { PairedLaptops } from './paired-laptops'

interface HostSideProps {
  readonly state: NearbyState
  readonly name: string
}

/** This laptop, open to others: its code, where it is, who may come, and what was exchanged. */
export function HostSide({ state, name }: HostSideProps) {
  const { t } = useTranslation()
  const { addresses, port, code, wrongCodes, paired } = state
  if (addresses.length === 0) return <Caution>{t('nearby.noNetwork')}</Caution>
  return (
    <Stack gap="md">
      <Text size="sm">{t('nearby.host.shownAs', { name })}</Text>
      {code === null ? (
        <Caution>{t('nearby.host.locked')}</Caution>
      ) : (
        <CodeCard code={code} wrongCodes={wrongCodes} />
      )}
      <section>
        <Text size="sm">{t('nearby.host.addresses')}</Text>
        <ul className={classes['addresses']}>
          {addresses.map((address) => (
            <li key={address}>
              {address.includes(':') ? `[${address}]` : address}:{port}
            </li>
          ))}
        </ul>
      </section>
      <ExchangeLine />
      <PairedLaptops paired={paired} />
      <Text size="sm" c="dimmed">
        {t('nearby.host.open')}
      </Text>
    </Stack>
  )
}

/** Whether somebody came, and what they brought. */
function ExchangeLine() {
  const { t } = useTranslation()
  const since = useSince()
  const arrivedAt = useNearby((nearby) => nearby.arrivedAt)
  const { phase, report } = useTargetActivity(mailboxId)
  const received = report?.received ?? 0
  const sentence =
    arrivedAt === null
      ? t('nearby.host.none')
      : phase !== null
        ? t('nearby.host.running')
        : t('nearby.host.last', { when: since(arrivedAt) })
  return (
    <Text size="sm" fw={500} role="status">
      {sentence}
      {arrivedAt !== null && received > 0 ? ` ${t('sync.received', { count: received })}` : null}
    </Text>
  )
}
