import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'

/** Keeps the window's title and the page's language those of what is on screen. */
export function useWindowTitle(): void {
  const { t, i18n } = useTranslation()
  const name = useTerritory(({ id, tables }) =>
    id === null ? '' : (tables.territory.byId.get(id)?.name ?? ''),
  )
  const app = t('common.appName')
  useEffect(() => {
    document.documentElement.lang = i18n.language
    document.title = name === '' ? app : `${name} – ${app}`
  }, [app, i18n.language, name])
}
