import { Button, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { findLostTerritories, reopenFromBackup } from '../../actions/lost-territories'
import { useBackups } from '../../state/backups-store'
import { longDate } from '../../text/long-date'
import classes from './backups.module.css'

/** Territories of which this computer has nothing left but a backup; nothing where there are none. */
export function LostTerritories() {
  const { t, i18n } = useTranslation()
  const lost = useBackups((state) => state.lost)
  useEffect(() => {
    void findLostTerritories()
  }, [])
  if (lost.length === 0) return null
  return (
    <section>
      <Title order={2} mb={4}>
        {t('backups.lost')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('backups.lostHelp')}
      </Text>
      <ul className={classes['list']}>
        {lost.map(({ entry, name }) => (
          <li key={entry.territory} className={classes['line']}>
            <div className={classes['what']}>
              <Text fw={600}>{name === '' ? t('territory.unnamed') : name}</Text>
              <Text size="sm" c="dimmed">
                {t('backups.lostOn', { date: longDate(entry.at, i18n.language) })}
              </Text>
            </div>
            <Button
              variant="default"
              aria-label={t('backups.reopenOf', { name })}
              onClick={() => void reopenFromBackup(entry)}
            >
              {t('backups.reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
