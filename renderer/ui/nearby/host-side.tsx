import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NearbyState } from '../../../shared/ipc/nearby-payloads'
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

/** What went through this laptop's own box. */
function ExchangeLine() {
  const { t } = useTranslation()
  const since = useSince()
  const { phase, lastSuccess } = useTargetActivity(mailboxId)
  const sentence =
    phase !== null
      ? t('nearby.host.running')
      : lastSuccess === null
        ? t('nearby.host.none')
        : t('nearby.host.last', { when: since(lastSuccess) })
  return (
    <Text size="sm" fw={500} role="status">
      {sentence}
    </Text>
  )
}
