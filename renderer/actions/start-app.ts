import { bridge } from '../bridge/bridge'
import { usePreferences } from '../state/preferences-store'
import { chooseLanguage, startText } from '../text/i18n'
import { runAction } from './all-actions'
import { notifyError } from './notices'
import { openBytes } from './open-file'

/** Prepares everything that the first screen needs, and listens to main. */
export async function startApp(): Promise<void> {
  const { settings, systemLanguage, version, territories } = await bridge.appStart()
  usePreferences.setState({ ...settings, systemLanguage, version })
  const known = new Set(territories)
  usePreferences.setState({ recents: settings.recents.filter((recent) => known.has(recent.id)) })
  const language = chooseLanguage(settings.language, systemLanguage)
  document.documentElement.lang = language
  await startText(language)
  bridge.onFileOpened(({ name, bytes }) => void openBytes(name, bytes))
  bridge.onFileRefused((error) => {
    notifyError(error)
  })
  bridge.onMenuChosen(({ action }) => void runAction(action))
}

/** Tells main that the first screen stands: files that were waiting come now. */
export async function announceReady(): Promise<void> {
  await bridge.appReady()
}
