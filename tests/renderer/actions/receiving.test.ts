import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'

afterEach(() => {
  vi.unstubAllGlobals()
})

const stick: KnownTarget = {
  ...{ id: 'cle', name: 'Clé', place: { kind: 'folder', path: '/media/cle' } },
  ...{ territories: [], isAutomatic: false, hasSecret: true },
}

/** One computer: a start of the app over a far side. */
async function startOver(far = createFakeBridge()) {
  vi.resetModules()
  vi.stubGlobal('window', { coterr: far.bridge })
  const { serveWorkers } = await import('./served-workers')
  serveWorkers()
  const [
    territories,
    receiving,
    offered,
    syncing,
    targets,
    territory,
    notices,
    navigation,
    { closeDialog },
  ] = await Promise.all([
    import('../../../renderer/actions/territories'),
    import('../../../renderer/actions/receive-territory'),
    import('../../../renderer/actions/offered-territories'),
    import('../../../renderer/actions/sync-now'),
    import('../../../renderer/actions/targets'),
    import('../../../renderer/state/territory-store'),
    import('../../../renderer/state/notice-store'),
    import('../../../renderer/state/navigation-store'),
    import('../../../renderer/actions/navigation'),
  ])
  const wanted = { name: 'Rozeille', kind: 'libre', code: '', communes: [], edits: [] }
  return {
    far,
    ...territories,
    ...receiving,
    ...offered,
    ...syncing,
    ...targets,
    closeDialog,
    create: async (): Promise<string> => {
      const made = await territories.createTerritory(wanted)
      if (!made.ok) throw new Error(made.error.kind)
      return made.value
    },
    here: () => territory.useTerritory.getState().id,
    name: () => [...territory.useTerritory.getState().tables.territory.byId.values()][0]?.name,
    notices: () => notices.useNotices.getState().notices.map(({ key }) => key),
    dialog: () => navigation.useNavigation.getState().dialog,
  }
}

/** A target on which a colleague has put a territory. */
async function sharedTarget() {
  const a = await startOver()
  const id = await a.create()
  await a.keepTarget({ ...stick, territories: [id] })
  const report = await a.syncNow('cle')
  if (report?.problem !== null) throw new Error('not synced')
  const far = createFakeBridge()
  far.targets.known.set('cle', stick)
  for (const [name, bytes] of a.far.targets.folder('cle', id)) {
    far.targets.folder('cle', id).set(name, bytes)
  }
  // Nothing of it is left here: this computer becomes the colleague's.
  await a.removeTerritory(id)
  const { storedTerritories } = await import('../../../renderer/data/stored-territories')
  expect(await storedTerritories()).not.toContain(id)
  return { id, far }
}

describe('a territory that a colleague shared', () => {
  it('is offered by its name, received whole, and kept in sync from then on', async () => {
    const { id, far } = await sharedTarget()
    const b = await startOver(far)
    const offered = await b.offeredTerritories('cle')
    expect(offered).toEqual({
      ok: true,
      value: [{ id, name: 'Rozeille', isSealed: false, isHere: false }],
    })
    await b.receiveTerritory(stick, id)
    expect([b.here(), b.name(), b.dialog()]).toEqual([id, 'Rozeille', null])
    expect(b.notices()).toEqual(['receive.done'])
    expect(far.targets.known.get('cle')?.territories).toEqual([id])
    expect(await b.offeredTerritories('cle')).toMatchObject({ value: [{ id, isHere: true }] })
  })

  it('is taken off again where nothing came, with the reason', async () => {
    const { id, far } = await sharedTarget()
    const b = await startOver(far)
    far.answerNext('sync:list', {
      ok: false,
      error: { kind: 'target-unreachable', cause: 'pulled' },
    })
    await b.receiveTerritory(stick, id)
    expect(b.here()).toBeNull()
    expect(b.notices()).toEqual(['errors.target-unreachable'])
    expect(far.journals.size).toBe(0)
  })

  it('is taken off again where its passphrase is not known, once that is given up', async () => {
    const { id, far } = await sharedTarget()
    const b = await startOver(far)
    const sealed = { batches: [], plain: [], isSealed: true, foreign: 0 }
    far.answerNext('sync:list', { ok: true, value: sealed })
    await b.receiveTerritory(stick, id)
    expect([b.here(), b.dialog()]).toEqual([id, 'sync'])
    b.closeDialog()
    await vi.waitFor(
      () => {
        expect(b.here()).toBeNull()
        expect(far.journals.size).toBe(0)
      },
      { timeout: 20_000 },
    )
  })

  it('is offered without a name where its batches are sealed, spoilt, or gone', async () => {
    const { id, far } = await sharedTarget()
    const b = await startOver(far)
    const sealed = { batches: [], plain: [], isSealed: true, foreign: 0 }
    far.answerNext('sync:list', { ok: true, value: sealed })
    expect(await b.offeredTerritories('cle')).toMatchObject({ value: [{ id, isSealed: true }] })
    far.answerNext('sync:read', { ok: true, value: { kind: 'damaged' } })
    const nameless = { value: [{ id, name: '', isSealed: false }] }
    expect(await b.offeredTerritories('cle')).toMatchObject(nameless)
    for (const [name] of far.targets.folder('cle', id)) {
      far.targets.folder('cle', id).set(name, new Uint8Array([1, 2, 3]))
    }
    expect(await b.offeredTerritories('cle')).toMatchObject(nameless)
  })
})
