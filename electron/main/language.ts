export type Language = 'fr' | 'en'

/** The language of menus and dialogs, by the rule of the screens: chosen, else the system's. */
export function chooseLanguage(chosen: string, system: string): Language {
  if (chosen === 'fr' || chosen === 'en') return chosen
  return system.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
