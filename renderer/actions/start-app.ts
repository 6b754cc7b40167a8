import type { RecentTerritory } from '../../shared/ipc/payloads'
import { bridge } from '../bridge/bridge'
import { storedName, storedTerritories } from '../data/stored-territories'
import { usePreferences } from '../state/preferences-store'
import { chooseLanguage, startText } from '../text/i18n'
import { runAction } from './all-actions'
import { keepDailyBackups } from './daily-backups'
import { keepRewritingEnded } from './end-rewriting'
import { keepSynced } from './sync-automatic'
import { notifyError } from './notices'
import { openBytes } from './open-file'

/** Prepares everything that the first screen needs, and listens to main. */
export async function startApp(): Promise<void> {
  const { settings, systemLanguage, version, territories } = await bridge.appStart()
  usePreferences.setState({ ...settings, systemLanguage, version })
  usePreferences.setState({ recents: await reachable(settings.recents, territories) })
  const language = chooseLanguage(settings.language, systemLanguage)
  document.documentElement.lang = language
  await startText(language)
  keepDailyBackups()
  keepRewritingEnded()
  keepSynced()
  bridge.onFileOpened(({ name, bytes }) => void openBytes(name, bytes))
  bridge.onFileRefused((error) => {
    notifyError(error)
  })
  bridge.onMenuChosen(({ action }) => void runAction(action))
}

/**
 * The recent territories that are still here, then those that the list does not know: the app stopped
 * before it was written, or it was lost. Whatever one of the two places remembers can be opened.
 */
async function reachable(
  recents: readonly RecentTerritory[],
  journals: readonly string[],
): Promise<RecentTerritory[]> {
  const stored = await storedTerritories()
  // Where Chromium cannot tell, those of the list are not taken off it.
  const here = new Set([...journals, ...(stored ?? recents.map((recent) => recent.id))])
  const listed = new Set(recents.map((recent) => recent.id))
  const others = [...here].filter((id) => !listed.has(id))
  return [
    ...recents.filter((recent) => here.has(recent.id)),
    ...(await Promise.all(
      others.map(async (id) => ({ id, name: await storedName(id), openedAt: 0 })),
    )),
  ]
}

/** Tells main that the first screen stands: files that were waiting come now. */
export async function announceReady(): Promise<void> {
  await bridge.appReady()
}
