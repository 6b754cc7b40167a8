import { create } from 'zustand'
import type { Settings } from '../../shared/ipc/payloads'

export interface PreferencesState extends Settings {
  readonly version: string
  /** The system's language, as Chromium names it. */
  readonly systemLanguage: string
}

/** The person's settings, as main keeps them. */
export const usePreferences = create<PreferencesState>()(() => ({
  version: '',
  systemLanguage: 'fr-FR',
  language: '',
  colorScheme: 'auto',
  person: '',
  recents: [],
  colleagues: [],
}))
