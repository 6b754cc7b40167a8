import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { catalogues } from './catalogues'
import { withMany } from './with-many'

export type Language = 'fr' | 'en'

/** The language of the screens: the one chosen, else the system's where it is French, else English. */
export function chooseLanguage(chosen: string, system: string): Language {
  if (chosen === 'fr' || chosen === 'en') return chosen
  return system.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

/** Prepares the texts. Everything is in the bundle, so the first screen already speaks. */
export async function startText(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'fr',
    resources: { ...catalogues, fr: withMany(catalogues.fr) },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

/** Changes the language of every screen at once. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
}
