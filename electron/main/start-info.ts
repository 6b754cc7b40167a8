import type { App } from 'electron'
import type { Handle } from './handle'
import type { Journals } from './journals'
import type { SettingsKeeper } from './settings'

/** What the page needs for its first screen, in one answer. */
export function setupStartInfo(
  handle: Handle,
  app: App,
  settings: SettingsKeeper,
  journals: Journals,
): void {
  handle('app:start', async () => ({
    version: app.getVersion(),
    systemLanguage: app.getLocale(),
    settings: settings.current(),
    territories: await journals.list(),
  }))
}
