import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../state/preferences-store'

/** What a person is called in a list of people: see `personKey`. */
export function usePersonLabel(): (key: string) => string {
  const { t } = useTranslation()
  const me = usePreferences((state) => state.person)
  return useCallback(
    (key) => {
      if (key === 'me') return me === '' ? t('conflicts.me') : t('conflicts.meNamed', { name: me })
      const name = key.slice('by:'.length)
      return name === '' ? t('conflicts.nobody') : name
    },
    [t, me],
  )
}
