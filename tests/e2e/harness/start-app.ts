import type { ElectronApplication, Page } from '@playwright/test'
import { _electron } from '@playwright/test'
import { electronPath, projectFolder } from '../../../scripts/electron-path.mjs'
import { chromiumSwitches } from '../../../scripts/screen.mjs'
import { loopbackOnly } from './loopback-only'
import { netLogAttempts } from './net-log'
import { mainAttempts, watchMain, watchPage } from './network-guard'
import { killTree } from './process-tree'
import type { Profile } from './profile'

export interface StartOptions {
  readonly profile: Profile
  /** As a double-click gives them. */
  readonly files?: readonly string[]
  /** Chromium's switches, beside our own. */
  readonly switches?: readonly string[]
  /** Beside the environment of the test itself. */
  readonly env?: Readonly<Record<string, string>>
}

/** The real app in its window. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: Profile
  readonly isRunning: () => boolean
  /** As a person closes the window. */
  readonly close: () => Promise<void>
  /** As a power cut does. */
  readonly kill: () => Promise<void>
  /** What was asked of any network since the start, refused or not. Complete once it has ended. */
  readonly networkAttempts: () => Promise<readonly string[]>
  /** What the page threw and nobody caught, and what it called an error. */
  readonly pageErrors: () => readonly string[]
}

let starts = 0

/** Starts the built app on a profile, and watches all that it asks of a network. */
export async function startApp(options: StartOptions): Promise<RunningApp> {
  const { profile, files = [], switches = [], env = {} } = options
  starts += 1
  const netLog = profile.path(`net-log-${String(starts)}.json`)
  const mainLog = profile.path(`main-log-${String(starts)}.txt`)
  const app = await _electron.launch({
    executablePath: electronPath(),
    env: { ...loopbackOnly(), ...env },
    args: [
      projectFolder,
      ...chromiumSwitches(),
      `--user-data-dir=${profile.folder}`,
      `--log-net-log=${netLog}`,
      ...switches,
      ...files,
    ],
  })
  const asked: string[] = []
  const errors: string[] = []
  const watched = new Set<Page>()
  const watch = (window: Page): void => {
    if (watched.has(window)) return
    watched.add(window)
    watchPage(window, asked)
    watchErrors(window, errors)
  }
  app.on('window', watch)
  app.windows().forEach(watch)
  let isRunning = true
  app.on('close', () => {
    isRunning = false
  })
  const page = await app.firstWindow()
  // Compiled by tsx, what is sent to the app calls a helper that only our side has.
  const helper = 'globalThis.__name ??= (named) => named'
  await Promise.all([app.evaluate(helper), page.evaluate(helper)])
  await watchMain(app, mainLog)
  await page.getByRole('main').waitFor()
  return {
    app,
    page,
    profile,
    isRunning: () => isRunning,
    close: () => app.close(),
    kill: async () => {
      const ended = app.waitForEvent('close')
      await killTree(app.process().pid ?? 0)
      await ended
    },
    networkAttempts: async () => [
      ...asked,
      ...(await mainAttempts(mainLog)),
      ...(await netLogAttempts(netLog)),
    ],
    pageErrors: () => errors,
  }
}

function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error.stack)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
}
