import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { openDialog } from '../../actions/navigation'
import { usePreferences } from '../../state/preferences-store'
import { LanguageSwitch } from '../settings/language-switch'
import classes from './welcome.module.css'

/** Whom the data are owed to, the version, and the language. */
export function WelcomeFoot() {
  const { t } = useTranslation()
  const version = usePreferences((state) => state.version)
  return (
    <footer className={classes['foot']}>
      <span>
        {t('settings.about.places')}{' '}
        <Anchor
          component="button"
          fz="inherit"
          underline="always"
          onClick={() => {
            openDialog('about')
          }}
        >
          {t('welcome.about', { version })}
        </Anchor>
      </span>
      <LanguageSwitch />
    </footer>
  )
}
