import type { Settings } from '../../shared/ipc/payloads'
import { bridge } from '../bridge/bridge'
import { usePreferences } from '../state/preferences-store'
import { changeLanguage, chooseLanguage } from '../text/i18n'
import { notifyError } from './notices'

/** Changes settings, on screen at once and on the disk. */
export async function changePreferences(changed: Partial<Settings>): Promise<void> {
  usePreferences.setState(changed)
  const { language, colorScheme, person, recents, colleagues, systemLanguage } =
    usePreferences.getState()
  if (changed.language !== undefined) await changeLanguage(chooseLanguage(language, systemLanguage))
  const written = await bridge.settingsWrite({
    language,
    colorScheme,
    person,
    recents: [...recents],
    colleagues: [...colleagues],
  })
  if (!written.ok) notifyError(written.error)
}
