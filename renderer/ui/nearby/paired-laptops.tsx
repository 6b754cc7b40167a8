import { Button, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PairedLaptop } from '../../../shared/ipc/nearby-payloads'
import { unpair } from '../../actions/nearby'
import { longDate } from '../../text/long-date'
import classes from '../sync/sync.module.css'

/** The laptops that need no code any more; nothing where there are none. */
export function PairedLaptops({ paired }: { readonly paired: readonly PairedLaptop[] }) {
  const { t, i18n } = useTranslation()
  if (paired.length === 0) return null
  return (
    <section aria-labelledby="paired-laptops">
      <Title order={3} id="paired-laptops" mb={6}>
        {t('nearby.paired')}
      </Title>
      <ul className={classes['list']}>
        {paired.map(({ peer, name, pairedAt }) => (
          <li key={peer} className={`${classes['line'] ?? ''} ${classes['padded'] ?? ''}`}>
            <span className={classes['what']}>
              <span className={classes['title']}>{name}</span>
              <span className={classes['quiet']}>
                {t('nearby.pairedOn', { date: longDate(pairedAt, i18n.language) })}
              </span>
            </span>
            <Button
              variant="default"
              aria-label={t('nearby.unpairOf', { name })}
              onClick={() => void unpair(peer)}
            >
              {t('nearby.unpair')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
