import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSettings, readSettings, writeSettings } from '../../../electron/main/settings-file'
import type { Settings } from '../../../shared/ipc/payloads'
import { temporaryFolder } from '../temporary-folder'

const now = new Date('2026-03-01T10:20:30.000Z')
const aside = 'settings-damaged-2026-03-01T10-20-30.000Z.json'
const mine: Settings = {
  language: 'fr',
  colorScheme: 'dark',
  person: 'Zoé',
  recents: [{ id: 't-1', name: 'Pays de l’Or', openedAt: 1 }],
  colleagues: [{ name: 'Ana', recipient: `age1${'q'.repeat(58)}` }],
}

describe('the settings file', () => {
  it('gives back what was written', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'settings.json')
    await writeSettings(path, defaultSettings)
    await writeSettings(path, mine)
    expect(await readSettings(path, now)).toEqual(mine)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('is the defaults where there is none, and none is made', async () => {
    const folder = await temporaryFolder()
    expect(await readSettings(join(folder, 'settings.json'), now)).toEqual(defaultSettings)
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['is not JSON', '{"language":"f'],
    ['is JSON of something else', '[1,2]'],
    ['is null', 'null'],
    ['has a setting that cannot be', JSON.stringify({ ...mine, colorScheme: 'pink' })],
  ])('that %s is kept aside, and the defaults are taken', async (_, text) => {
    const folder = await temporaryFolder()
    const path = join(folder, 'settings.json')
    await writeFile(path, text)
    expect(await readSettings(path, now)).toEqual(defaultSettings)
    expect(await readdir(folder)).toEqual([aside])
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
  })

  it('of an older CoTerr takes the default of a setting that it did not know', async () => {
    const path = join(await temporaryFolder(), 'settings.json')
    await writeFile(path, JSON.stringify({ language: 'en', colorScheme: 'light' }))
    expect(await readSettings(path, now)).toEqual({
      ...defaultSettings,
      language: 'en',
      colorScheme: 'light',
    })
  })
})
