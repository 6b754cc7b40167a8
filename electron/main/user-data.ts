import { resolve } from 'node:path'
import type { App } from 'electron'

/** Where everything is kept: `--user-data-dir=FOLDER` where given (tests, a profile on a stick). */
export function setupUserData(app: App): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', resolve(folder))
}
