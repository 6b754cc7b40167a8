import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LostTerritories } from '../backups/lost-territories'
import { NetworkMotif } from './network-motif'
import { RecentTerritories } from './recent-territories'
import { Signature } from './signature'
import { StartChoices } from './start-choices'
import { WelcomeFoot } from './welcome-foot'
import classes from './welcome.module.css'

/** What CoTerr is, and the ways to begin. */
export function WelcomeScreen() {
  const { t } = useTranslation()
  return (
    <main className={classes['page']}>
      <div className={classes['brand']}>
        <NetworkMotif className={classes['motif'] ?? ''} />
        <Title order={1} fz={40} pos="relative">
          {t('common.appName')}
        </Title>
        <p className={classes['tagline']}>{t('welcome.tagline')}</p>
        <p className={classes['offline']}>{t('welcome.offline')}</p>
      </div>
      <div className={classes['content']}>
        <div className={classes['column']}>
          <Stack gap="xl">
            <section>
              <Title order={2} mb="sm">
                {t('welcome.start')}
              </Title>
              <StartChoices />
            </section>
            <section>
              <Title order={2} mb="xs">
                {t('welcome.recents')}
              </Title>
              <RecentTerritories />
            </section>
            <LostTerritories />
            <Signature />
          </Stack>
        </div>
        <WelcomeFoot />
      </div>
    </main>
  )
}
