import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTarget } from '../../../../electron/main/sync/open-target'
import { probeTarget } from '../../../../electron/main/sync/probe-target'
import { SyncDesk } from '../../../../electron/main/sync/sync-desk'
import { TargetKeeper } from '../../../../electron/main/sync/target-keeper'
import { TerritoryKeys } from '../../../../electron/main/sync/territory-keys'
import type { TargetPlace } from '../../../../shared/ipc/sync-payloads'
import { err, ok } from '../../../../shared/kernel/result'
import { given, never, noise } from '../../../targets/given'
import { patient } from '../../../targets/stand'
import { startRawLiar } from '../../../targets/start-liar'
import { temporaryFolder } from '../../temporary-folder'
import { secretsInMemory } from './no-keyring'

const laptop = () => err({ kind: 'target-certificate' } as const)

async function newDesk() {
  const folder = await temporaryFolder()
  const secrets = secretsInMemory(folder)
  const keeper = new TargetKeeper(join(folder, 'targets.json'), secrets)
  const keys = new TerritoryKeys(secrets, 8)
  const mailbox = join(folder, 'mailbox')
  const openers = { laptop, limits: patient }
  const desk = new SyncDesk({ keeper, keys, openers, mailbox })
  const keep = (id: string, place: TargetPlace, secret?: string) =>
    keeper.keep({ id, name: id, place, territories: [], isAutomatic: false }, secret)
  return { folder, mailbox, desk, keeper, keys, keep }
}

describe('the targets at work', () => {
  it('are written to and read from by their id, in clear or sealed as the territory is', async () => {
    const { folder, desk, keys, keep } = await newDesk()
    const path = join(folder, 'stick')
    await mkdir(path)
    await keep('cle', { kind: 'folder', path })
    const at = { target: 'cle', territory: 't-1' }
    const clear = given(await desk.withStore(at, (store, stop) => store.write(noise(9), stop)))
    expect(clear.name).toMatch(/\.batch$/)
    given(await keys.make('t-1', 'phrase'))
    const sealed = given(await desk.withStore(at, (store, stop) => store.write(noise(9), stop)))
    expect(sealed.name).toMatch(/\.batch\.age$/)
    const listed = given(await desk.withStore(at, (store, stop) => store.list(stop)))
    expect(listed).toEqual({ batches: [sealed], plain: [clear], isSealed: false, foreign: 0 })
  })

  it('are not found where none was set up, but for the mailbox, whose folder is made', async () => {
    const { desk, mailbox } = await newDesk()
    const list = (target: string) =>
      desk.withStore({ target, territory: 't-1' }, (store, stop) => store.list(stop))
    expect(await list('autre')).toEqual({ ok: false, error: { kind: 'target-not-found' } })
    expect(given(await list('mailbox')).batches).toEqual([])
    expect(await readdir(mailbox)).toEqual([])
  })

  it('ask for a secret that is not there any more', async () => {
    const { desk, keep, keeper } = await newDesk()
    const place = { kind: 'webdav', url: 'http://127.0.0.1:1/', user: 'zoé' } as const
    await keep('nuage', place)
    const list = () => desk.with('nuage', ({ root }, stop) => root.territories(stop))
    expect(await list()).toEqual({ ok: false, error: { kind: 'target-secret' } })
    await keeper.keep({ id: 'nuage', name: 'n', place, territories: [], isAutomatic: false }, 'x')
    expect(await list()).toMatchObject({ ok: false, error: { kind: 'target-unreachable' } })
  })

  it('end what is under way when they are stopped, and that of no other target', async () => {
    const { desk, keep } = await newDesk()
    const asked: (() => void)[] = []
    const port = await startRawLiar(() => asked.shift()?.())
    const url = `http://127.0.0.1:${String(port)}/`
    const [first, second] = ['un', 'deux'].map(async (id) => {
      await keep(id, { kind: 'webdav', url, user: '' })
      return desk.with(id, ({ root }, stop) => root.territories(stop))
    })
    await new Promise<void>((resolve) => asked.push(() => undefined, resolve))
    desk.stop('un')
    desk.stop('nobody')
    expect(await first).toEqual({ ok: false, error: { kind: 'cancelled' } })
    desk.stop('deux')
    expect(await second).toEqual({ ok: false, error: { kind: 'cancelled' } })
  })

  it('are opened anew once they were changed', async () => {
    const { folder, desk, keep } = await newDesk()
    const [left, right] = [join(folder, 'left'), join(folder, 'right')]
    for (const path of [left, right]) {
      await mkdir(path)
      await keep('cle', { kind: 'folder', path })
      desk.letGo('cle')
      const at = { target: 'cle', territory: 't-1' }
      given(await desk.withFolder(at, (target, stop) => target.write('a', noise(3), stop)))
      expect(await readdir(path)).toEqual(['t-1'])
    }
  })

  it('are tested before they are kept, and nothing of the test stays', async () => {
    const { folder, desk } = await newDesk()
    const path = join(folder, 'stick')
    await mkdir(join(path, 't-9'), { recursive: true })
    const probe = { folder: 'probe-1', name: 'probe-1.tmp', bytes: noise(64) }
    let now = 0
    const tick = (): number => (now += 5)
    const test = (place: TargetPlace) =>
      desk.withPlace(place, {}, (target, stop) => probeTarget(target, probe, tick, stop))
    expect(await test({ kind: 'folder', path })).toEqual(ok({ territories: ['t-9'], tookMs: 5 }))
    expect(await readdir(path)).toEqual(['t-9'])
    expect(await test({ kind: 'folder', path: join(folder, 'gone') })).toMatchObject({
      error: { kind: 'target-unreachable' },
    })
  })

  it('that forget at once what they were given are found out by the test', async () => {
    const folder = await temporaryFolder()
    const target = given(openTarget({ kind: 'folder', path: folder }, '', { laptop }))
    const empty = target.root.open('t-1')
    const forgetful = { ...empty, read: () => Promise.resolve(ok(null)) }
    const probe = { folder: 'probe-1', name: 'probe-1.tmp', bytes: noise(64) }
    const root = { ...target.root, open: () => forgetful }
    expect(await probeTarget({ ...target, root }, probe, () => 0, never)).toEqual(
      err({ kind: 'target-lies', cause: 'read back' }),
    )
  })
})
