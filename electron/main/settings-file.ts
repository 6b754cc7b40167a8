import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Settings } from '../../shared/ipc/payloads'
import { settings as settingsSchema } from '../../shared/ipc/payloads'
import { causeText, errorCode } from './disk-error'
import { keepAside } from './keep-aside'
import { log } from './log'
import { writeAtomically } from './write-atomically'

export const defaultSettings: Settings = {
  language: '',
  colorScheme: 'auto',
  person: '',
  recents: [],
  colleagues: [],
}

/** The settings on disk; the defaults where there are none. A file that cannot be used is kept aside. */
export async function readSettings(path: string, now: Date): Promise<Settings> {
  try {
    const found = z.looseObject({}).parse(JSON.parse(await readFile(path, 'utf8')))
    // A setting that an older CoTerr did not know takes its default; one that is wrong spoils the file.
    return settingsSchema.parse({ ...defaultSettings, ...found })
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      log(`settings unreadable, defaults taken: ${causeText(cause)}`)
      await keepAside(path, now)
    }
    return defaultSettings
  }
}

export async function writeSettings(path: string, settings: Settings): Promise<void> {
  await writeAtomically(path, [Buffer.from(`${JSON.stringify(settings, null, 2)}\n`)])
}
