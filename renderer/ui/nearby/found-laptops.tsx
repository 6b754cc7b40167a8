import { Button, Loader, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FoundLaptop, NearbyState } from '../../../shared/ipc/nearby-payloads'
import { rejoinLaptop } from '../../actions/join-laptop'
import { useTargets } from '../../state/targets-store'
import classes from '../sync/sync.module.css'
import nearby from './nearby.module.css'

interface FoundLaptopsProps {
  readonly state: NearbyState
  /** The address that is typed or chosen. */
  readonly chosen: string
  readonly onChoose: (address: string) => void
}

/** The laptops that announce themselves: a click puts one's address in its field. */
export function FoundLaptops({ state, chosen, onChoose }: FoundLaptopsProps) {
  const { t } = useTranslation()
  const { found, canAnnounce } = state
  if (!canAnnounce && found.length === 0) {
    return <Text size="sm">{t('nearby.guest.cannotFind')}</Text>
  }
  if (found.length === 0) {
    return (
      <div className={nearby['searching']} role="status">
        <Loader size={18} aria-hidden />
        <Text size="sm">{t('nearby.guest.searching')}</Text>
      </div>
    )
  }
  return (
    <section aria-labelledby="found-laptops">
      <Title order={3} id="found-laptops" mb={6}>
        {t('nearby.guest.found')}
      </Title>
      <ul className={classes['list']}>
        {found.map((laptop) => (
          <FoundLine
            key={`${laptop.peer} ${laptop.address}`}
            laptop={laptop}
            isChosen={chosen === typedAddress(laptop)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  )
}

function typedAddress({ address, port }: FoundLaptop): string {
  return `${address.includes(':') ? `[${address}]` : address}:${String(port)}`
}

interface FoundLineProps {
  readonly laptop: FoundLaptop
  readonly isChosen: boolean
  readonly onChoose: (address: string) => void
}

function FoundLine({ laptop, isChosen, onChoose }: FoundLineProps) {
  const { t } = useTranslation()
  const { peer, name, address, port } = laptop
  const isKnown = useTargets(
    ({ targets }) =>
      targets?.some(({ place }) => place.kind === 'laptop' && place.peer === peer) === true,
  )
  return (
    <li className={`${classes['line'] ?? ''} ${classes['padded'] ?? ''}`}>
      <span className={classes['what']}>
        <span className={classes['title']}>{name}</span>
        <span className={classes['quiet']}>
          {isKnown ? t('nearby.guest.known') : typedAddress(laptop)}
        </span>
      </span>
      {isKnown ? (
        <Button
          aria-label={t('nearby.guest.exchangeOf', { name })}
          onClick={() => void rejoinLaptop(peer, { address, port })}
        >
          {t('nearby.guest.exchange')}
        </Button>
      ) : null}
      <Button
        variant="default"
        aria-pressed={isChosen}
        aria-label={t('nearby.guest.chooseOf', { name })}
        leftSection={isChosen ? <IconCheck size={16} aria-hidden /> : null}
        onClick={() => {
          onChoose(typedAddress(laptop))
        }}
      >
        {t('nearby.guest.choose')}
      </Button>
    </li>
  )
}
