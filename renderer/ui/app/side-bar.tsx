import { UnstyledButton } from '@mantine/core'
import { IconSettings } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { goTo, openDialog } from '../../actions/navigation'
import { disagreementsOf } from '../../state/disagreements'
import { useNavigation } from '../../state/navigation-store'
import { useDuplicates } from '../../state/duplicates-store'
import { openDuplicatesOf } from '../../state/open-duplicates'
import { useReading } from '../../state/reading-store'
import { useTerritory } from '../../state/territory-store'
import { LanguageSwitch } from '../settings/language-switch'
import { SaveState } from './save-state'
import type { ScreenItem } from './screens'
import { screenItems } from './screens'
import classes from './side-bar.module.css'
import { TerritoryMenu } from './territory-menu'

/** The territory's name, the screens with their counts, and what concerns the whole app. */
export function SideBar() {
  const { t } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  return (
    <aside className={classes['side']} aria-label={t('common.sideBar')}>
      <TerritoryMenu />
      <nav aria-label={t('common.navigation')} className={classes['list']}>
        {screenItems
          .filter(({ isOwn }) => isOwn !== true || !isReading)
          .map((item) => (
            <ScreenLink key={item.screen} item={item} />
          ))}
      </nav>
      <div className={classes['feet']}>
        {isReading ? null : <SaveState />}
        <UnstyledButton
          className={classes['foot'] ?? ''}
          onClick={() => {
            openDialog('settings')
          }}
        >
          <IconSettings size={18} stroke={1.6} aria-hidden />
          {t('common.settings')}
        </UnstyledButton>
        <LanguageSwitch isOnDark />
      </div>
    </aside>
  )
}

function ScreenLink({ item: { screen, Icon, counts } }: { readonly item: ScreenItem }) {
  const { t, i18n } = useTranslation()
  const isCurrent = useNavigation((state) => state.screen === screen)
  const duplicates = useDuplicates()
  const count = useTerritory((state) => {
    // Nothing to decide is nothing to say.
    if (screen === 'conflicts') return disagreementsOf(state).all.length || null
    if (screen === 'duplicates') return openDuplicatesOf(state, duplicates).length || null
    return counts === null ? null : state.tables[counts].byId.size
  })
  return (
    <UnstyledButton
      className={classes['item'] ?? ''}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      onClick={() => {
        goTo(screen)
      }}
    >
      <Icon size={19} stroke={1.6} aria-hidden />
      <span className={classes['label']}>{t(`common.screens.${screen}`)}</span>
      {count === null ? null : (
        <span className={classes['count']}>{count.toLocaleString(i18n.language)}</span>
      )}
    </UnstyledButton>
  )
}
