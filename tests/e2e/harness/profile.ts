import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../../shared/ipc/payloads'

/** One person's CoTerr: the folder where the app keeps everything, and a folder of files beside it. */
export interface Profile {
  readonly folder: string
  /** A path for a file that the person saves or receives. */
  readonly path: (name: string) => string
  readonly remove: () => Promise<void>
}

export const plainSettings: Settings = {
  language: 'fr',
  colorScheme: 'light',
  person: '',
  recents: [],
  colleagues: [],
}

/** A profile never used before; with `settings: null`, as right after installation. */
export async function newProfile(settings: Partial<Settings> | null = {}): Promise<Profile> {
  const root = await mkdtemp(join(tmpdir(), 'coterr-e2e-'))
  const folder = join(root, 'profile')
  await mkdir(folder)
  if (settings !== null) {
    const text = JSON.stringify({ ...plainSettings, ...settings })
    await writeFile(join(folder, 'settings.json'), text)
  }
  return {
    folder,
    path: (name) => join(root, name),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  }
}
