import { nativeTheme } from 'electron'
import type { Settings } from '../../shared/ipc/payloads'
import type { SettingsKeeper } from './settings'

/** Menus, dialogs and the page's `prefers-color-scheme` follow the setting. */
export function setupTheme(settings: SettingsKeeper): void {
  const follow = ({ colorScheme }: Settings): void => {
    nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme
  }
  follow(settings.current())
  settings.onChanged(follow)
}
