import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TargetKeeper } from '../../../../electron/main/sync/target-keeper'
import type { TargetSettings } from '../../../../shared/ipc/sync-payloads'
import { temporaryFolder } from '../../temporary-folder'
import { secretsInMemory } from './no-keyring'

const cloud: TargetSettings = {
  id: 'nuage',
  name: 'Nuage de l’association',
  place: { kind: 'webdav', url: 'https://nuage.example.org/dav', user: 'zoé' },
  territories: ['t-1'],
  isAutomatic: true,
}
const stick: TargetSettings = {
  ...cloud,
  id: 'cle',
  place: { kind: 'folder', path: '/media/zoe/CLE' },
}

describe('the targets of this computer', () => {
  it('outlast the app, less their secrets, in a file for this person only', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'targets.json')
    const keeper = new TargetKeeper(path, secretsInMemory(folder))
    expect(await keeper.list()).toEqual([])
    await keeper.keep(cloud, 'mot de passe')
    await keeper.keep(stick, undefined)
    expect(await keeper.list()).toEqual([
      { ...cloud, hasSecret: true },
      { ...stick, hasSecret: true },
    ])
    const text = await readFile(path, 'utf8')
    expect(text).toContain('nuage.example.org')
    expect(text).not.toContain('mot de passe')
    expect((await stat(path)).mode & 0o777).toBe(0o600)

    const again = new TargetKeeper(path, secretsInMemory(folder))
    // The secret was in memory: it has to be typed anew, and the folder needs none.
    expect(await again.list()).toEqual([
      { ...cloud, hasSecret: false },
      { ...stick, hasSecret: true },
    ])
    expect(await again.find('cle')).toEqual(stick)
    expect(await again.find('autre')).toBe(null)
  })

  it('are changed in their place, and keep their secret where none is given', async () => {
    const folder = await temporaryFolder()
    const keeper = new TargetKeeper(join(folder, 'targets.json'), secretsInMemory(folder))
    await keeper.keep(cloud, 'un')
    await keeper.keep(stick, undefined)
    await keeper.keep({ ...cloud, name: 'Autre nom' }, undefined)
    expect((await keeper.list()).map(({ name }) => name)).toEqual(['Autre nom', stick.name])
    expect(await keeper.secretOf('nuage')).toBe('un')
    await keeper.keep(cloud, 'deux')
    expect(await keeper.secretOf('nuage')).toBe('deux')
  })

  it('are forgotten with their secret', async () => {
    const folder = await temporaryFolder()
    const keeper = new TargetKeeper(join(folder, 'targets.json'), secretsInMemory(folder))
    await keeper.keep(cloud, 'un')
    await keeper.forget('nuage')
    await keeper.forget('nuage')
    expect(await keeper.list()).toEqual([])
    expect(await keeper.secretOf('nuage')).toBe(null)
  })

  it('are all there after several were kept at once', async () => {
    const folder = await temporaryFolder()
    const keeper = new TargetKeeper(join(folder, 'targets.json'), secretsInMemory(folder))
    const ids = Array.from({ length: 12 }, (_, index) => `cible-${String(index)}`)
    await Promise.all(ids.map((id) => keeper.keep({ ...stick, id }, undefined)))
    expect((await keeper.list()).map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  it.each([
    ['half of a file', '{"targets":[{"id":"nua'],
    ['a target that is none', JSON.stringify({ targets: [{ ...cloud, place: { kind: 'ftp' } }] })],
    ['a list of something else', '[1,2]'],
  ])('start anew beside %s, which is kept aside', async (_, text) => {
    const folder = await temporaryFolder()
    const path = join(folder, 'targets.json')
    await writeFile(path, text)
    const keeper = new TargetKeeper(path, secretsInMemory(folder))
    expect(await keeper.list()).toEqual([])
    const [aside = ''] = await readdir(folder)
    expect(aside).toMatch(/^targets-damaged-.*\.json$/)
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
    await keeper.keep(stick, undefined)
    expect(await keeper.list()).toHaveLength(1)
  })

  it('that cannot be written are told, and the ones before stay', async () => {
    const folder = await temporaryFolder()
    const keeper = new TargetKeeper(join(folder, 'gone/targets.json'), secretsInMemory(folder))
    const kept = await keeper.keep(stick, undefined)
    expect(kept).toMatchObject({ ok: false, error: { kind: 'write-failed' } })
    expect(await keeper.list()).toEqual([])
  })
})
