import { strFromU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeIdentity } from '../../../shared/seal/identity'
import { territorySeal } from '../../../shared/sync/territory-seal'
import { must } from './facilitator'
import { serveWorkers } from './served-workers'
import {
  canonicalOf,
  OtherComputer,
  readAlone,
  SyncedFar,
  syncedWithTerritory,
} from './synced-facilitator'

beforeEach(async () => {
  serveWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function newSeal() {
  const seal = await territorySeal(await makeIdentity())
  if (seal === null) throw new Error('a key that was just made is one')
  return seal
}

const endings = (names: Iterable<string>): readonly string[] =>
  [...names].map((name) => name.slice(name.indexOf('.')))

describe('syncing a territory that has a key', () => {
  it('writes sealed batches, that tell nothing and open with the key alone', async () => {
    const side = new SyncedFar()
    side.seal = await newSeal()
    const { user, id, target } = await syncedWithTerritory(side)
    must(await user.addRecord('contact', { actor: 'moulin', lastName: 'PLANTED' }))
    expect(await user.syncNow('stick')).toMatchObject({ problem: null })
    expect(new Set(endings(target.entries.keys()))).toEqual(new Set(['.batch.age']))
    for (const bytes of target.entries.values()) {
      expect(strFromU8(bytes, true)).not.toMatch(/PLANTED|Le moulin|mimetype/)
    }
    expect((await readAlone(target, id, side.seal)).text).toBe(canonicalOf(user))
    const stranger = await readAlone(target, id, await newSeal())
    expect(stranger.report.otherKey).toBe(target.entries.size)
    expect(stranger.text).toBe('')
  })

  it('[Y3] [Y7] replaces what stands there in clear, whoever wrote it', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    await user.syncNow('stick')
    await other.sync(target, other.now())
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    await user.syncNow('stick')
    const side = user.side
    side.seal = await newSeal()
    // The connection is lost in the middle: nothing goes that is not there sealed.
    target.tell({ kind: 'writes-garbled' })
    expect(await user.syncNow('stick')).toMatchObject({ problem: { kind: 'target-lies' } })
    expect(endings(target.entries.keys()).filter((end) => end === '.batch')).toHaveLength(2)
    expect(await user.syncNow('stick')).toMatchObject({ problem: null })
    expect(endings(target.entries.keys()).filter((end) => end === '.batch')).toHaveLength(1)
    // What the other one wrote goes too, once it stands there sealed.
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, plain: 0 })
    expect(endings(target.entries.keys())).not.toContain('.batch')
    expect((await readAlone(target, id, side.seal)).text).toBe(canonicalOf(user))
    // The other one is asked for the key, and with it finds all it had said.
    expect((await other.sync(target, other.now())).problem?.kind).toBe('target-sealed')
    other.seal = side.seal
    await other.sync(target, other.now())
    expect(other.text).toBe(canonicalOf(user))
  })

  it('[Y7] leaves in clear what nobody with the key holds, and reads it once', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    await user.syncNow('stick')
    await other.sync(target, other.now())
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    user.side.seal = await newSeal()
    await user.syncNow('stick')
    const reads = target.calls.read
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, plain: 1, received: 0 })
    expect(target.calls.read).toBe(reads)
    expect(endings(target.entries.keys())).toContain('.batch')
    other.seal = user.side.seal
    await other.sync(target, other.now())
    expect(endings(target.entries.keys())).not.toContain('.batch')
  })

  it('[Y2] believes nothing that stands there in clear', async () => {
    const { user, id, target } = await syncedWithTerritory()
    user.side.seal = await newSeal()
    await user.syncNow('stick')
    const forger = new OtherComputer(id, 'forger0000')
    forger.say('actor', 'moulin', { name: 'Faux moulin' })
    const { read, write, remove } = target
    const list = () => Promise.resolve({ ok: true as const, value: [] })
    await forger.sync({ list, read, write, remove }, forger.now())
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, plain: 1, received: 0 })
    expect(user.state().tables.actor.byId.get('moulin')?.name).toBe('Le moulin')
  })

  it('writes nothing in clear where sealed batches are, and asks for the key', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    other.seal = await newSeal()
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    expect(await user.syncNow('stick')).toMatchObject({ problem: { kind: 'target-sealed' } })
    expect(target.entries.size).toBe(1)
    user.side.seal = other.seal
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, received: 1 })
  })
})
