import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { packagedAppPath } from '../../../scripts/package-path.mjs'
import { chromiumSwitches } from '../../../scripts/screen.mjs'
import { loopbackOnly } from './loopback-only'
import type { Profile } from './profile'

export interface PackagedApp {
  readonly page: Page
  readonly stop: () => Promise<void>
  readonly exitCode: () => number | null
}

/**
 * Starts the app as people install it. Its fuses let nobody into the main process, so only the page is
 * reached, by the protocol that Chromium's own switch opens.
 */
export async function startPackaged(
  profile: Profile,
  files: readonly string[] = [],
): Promise<PackagedApp> {
  const switches = ['--remote-debugging-port=0', `--user-data-dir=${profile.folder}`]
  const program = spawn(packagedAppPath(), [...chromiumSwitches(), ...switches, ...files], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: loopbackOnly(),
  })
  const browser = await chromium.connectOverCDP(await debuggingAddress(program))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the packaged app has no page')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  return {
    page,
    stop: async () => {
      const ended = once(program, 'exit')
      program.kill('SIGTERM')
      await ended
      await browser.close()
    },
    exitCode: () => program.exitCode,
  }
}

async function debuggingAddress(program: ChildProcess): Promise<string> {
  if (program.stderr === null) throw new Error('no stderr')
  for await (const line of createInterface({ input: program.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('the packaged app ended before its window opened')
}
