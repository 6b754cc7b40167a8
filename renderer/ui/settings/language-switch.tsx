import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { changePreferences } from '../../actions/preferences'
import { usePreferences } from '../../state/preferences-store'
import { chooseLanguage } from '../../text/i18n'
import classes from './language-switch.module.css'

const onDark = {
  root: classes['root'] ?? '',
  label: classes['label'] ?? '',
  indicator: classes['indicator'] ?? '',
}

const languages = ['fr', 'en'] as const

/** French or English, for every screen at once. */
export function LanguageSwitch({ isOnDark = false }: { readonly isOnDark?: boolean }) {
  const { t } = useTranslation()
  const language = usePreferences((state) => chooseLanguage(state.language, state.systemLanguage))
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      {...(isOnDark ? { classNames: onDark } : {})}
      aria-label={t('common.language')}
      data={languages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
      value={language}
      onChange={(value) => void changePreferences({ language: chooseLanguage(value, '') })}
    />
  )
}
