import { test as base, expect } from '@playwright/test'
import type { Settings } from '../../../shared/ipc/payloads'
import type { Profile } from './profile'
import { newProfile } from './profile'
import type { SmallDisk } from './small-disk'
import { makeSmallDisk } from './small-disk'
import type { RunningApp, StartOptions } from './start-app'
import { startApp } from './start-app'

interface TestStartOptions extends Partial<StartOptions> {
  /** The test itself reaches for a network, to see it refused. */
  readonly mayTryNetwork?: boolean
  /** What the test does to the computer may show among the errors of the page. */
  readonly mayComplain?: boolean
}

type Start = (options?: TestStartOptions) => Promise<RunningApp>

interface Fixtures {
  /** Makes a small disk with a profile on it, that goes when the test ends. */
  readonly makeDisk: (megabytes: number) => Promise<SmallDisk>
  /** Makes a profile that goes when the test ends. */
  readonly makeProfile: (settings?: Partial<Settings> | null) => Promise<Profile>
  /**
   * Starts the app, on a profile of its own unless given one. Whatever it asks of a network fails the
   * test, and so does every error of its page.
   */
  readonly start: Start
}

/** Every test of the real app: nothing outlives it, and nothing it starts may reach for a network. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted here.
  makeProfile: async ({}, provide) => {
    const profiles: Profile[] = []
    await provide(async (settings) => {
      const profile = await newProfile(settings)
      profiles.push(profile)
      return profile
    })
    for (const profile of profiles) await profile.remove()
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted here.
  makeDisk: async ({}, provide) => {
    const disks: SmallDisk[] = []
    await provide(async (megabytes) => {
      const disk = await makeSmallDisk(megabytes)
      disks.push(disk)
      return disk
    })
    for (const disk of disks) await disk.remove()
  },
  // Asks for disks too, so that they outlive the apps that run on them.
  start: async ({ makeProfile, makeDisk: _ }, provide, info) => {
    const started: RunningApp[] = []
    const watched: RunningApp[] = []
    const quiet: RunningApp[] = []
    await provide(async ({ mayTryNetwork = false, mayComplain = false, ...options } = {}) => {
      const running = await startApp({ profile: await makeProfile(), ...options })
      started.push(running)
      if (!mayTryNetwork) watched.push(running)
      if (!mayTryNetwork && !mayComplain) quiet.push(running)
      return running
    })
    const running = started.filter((one) => one.isRunning())
    if (info.status !== info.expectedStatus) {
      for (const { page } of running) {
        const body = await page.screenshot()
        await info.attach('the window', { body, contentType: 'image/png' })
      }
    }
    for (const one of running) await one.close()
    for (const one of watched) expect(await one.networkAttempts()).toEqual([])
    for (const one of quiet) expect(one.pageErrors()).toEqual([])
  },
})

export { expect }
