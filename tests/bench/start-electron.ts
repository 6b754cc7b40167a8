import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { _electron } from '@playwright/test'
import { electronPath } from '../../scripts/electron-path.mjs'
import { chromiumSwitches } from '../../scripts/screen.mjs'

export interface Started {
  readonly app: ElectronApplication
  readonly close: () => Promise<void>
}

/**
 * Starts Electron on the app of a folder, with a profile of its own (or a given one, to start again), and with
 * more switches of Chromium where a bench needs them.
 */
export async function startElectron(
  folder: string,
  profile?: string,
  switches: readonly string[] = [],
): Promise<Started> {
  const own = profile ?? (await mkdtemp(join(tmpdir(), 'coterr-bench-')))
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [folder, ...chromiumSwitches(), ...switches, `--user-data-dir=${own}`],
  })
  return {
    app,
    close: async () => {
      await app.close()
      if (profile === undefined) await rm(own, { recursive: true, force: true })
    },
  }
}
