import { useTranslation } from 'react-i18next'
import { ReadingBanner } from '../sharing/reading-banner'
import { SideBar } from './side-bar'
import { ScreenOutlet } from './screen-outlet'
import classes from './shell.module.css'
import { TopBar } from './top-bar'

/** The frame of an open territory: screens on the left, tools above, the screen itself. */
export function Shell() {
  const { t } = useTranslation()
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#screen">
        {t('common.skipToContent')}
      </a>
      <SideBar />
      <TopBar />
      <main id="screen" tabIndex={-1} className={classes['main']}>
        <ReadingBanner />
        <ScreenOutlet />
      </main>
    </div>
  )
}
