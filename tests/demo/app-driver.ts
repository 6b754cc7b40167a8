import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { _electron } from '@playwright/test'
import { electronPath, projectFolder } from '../../scripts/electron-path.mjs'
import { chromiumSwitches } from '../../scripts/screen.mjs'
import type { Settings } from '../../shared/ipc/payloads'
import { loopbackOnly } from '../e2e/harness/loopback-only'

/** The real app on a profile of its own, which goes when it closes. */
export interface DrivenApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Sends an action as the menu does. */
  readonly choose: (action: string) => Promise<void>
  /** Answers the next save dialogs with this path. */
  readonly saveTo: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}

const settings: Settings = {
  language: 'fr',
  colorScheme: 'light',
  person: 'Démo CoTerr',
  recents: [],
  colleagues: [],
}

/** Starts the built app, with files as a double-click would give them. */
export async function startDrivenApp(files: readonly string[]): Promise<DrivenApp> {
  const profile = await mkdtemp(join(tmpdir(), 'coterr-demo-'))
  await writeFile(join(profile, 'settings.json'), JSON.stringify(settings))
  const app = await _electron.launch({
    executablePath: electronPath(),
    env: loopbackOnly(),
    args: [projectFolder, ...chromiumSwitches(), `--user-data-dir=${profile}`, ...files],
  })
  const page = await app.firstWindow()
  return {
    app,
    page,
    choose: (action) =>
      app.evaluate(({ BrowserWindow }, name) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send('menu:chosen', { action: name })
      }, action),
    saveTo: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path),
    close: async () => {
      await app.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
