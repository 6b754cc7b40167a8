import { Menu } from 'electron'
import type { Language } from './language'
import { menuTemplate } from './menu-template'
import { send } from './send'
import type { SettingsKeeper } from './settings'
import type { MainWindow } from './windows'

/** Sets the menu, and sets it anew when the person changes the language. */
export function setupMenu(
  window: MainWindow,
  settings: SettingsKeeper,
  language: () => Language,
): void {
  let shown: Language | null = null
  const refresh = (): void => {
    if (shown === language()) return
    shown = language()
    const template = menuTemplate(shown, process.platform, (action) => {
      const contents = window.contents()
      if (contents !== null) send(contents, 'menu:chosen', { action })
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  refresh()
  settings.onChanged(refresh)
}
