import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readAllSets } from '../../../renderer/data/read-territory'
import { must } from './facilitator'
import { serveWorkers } from './served-workers'
import { canonicalOf, OtherComputer, readAlone, syncedWithTerritory } from './synced-facilitator'

beforeEach(async () => {
  serveWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('syncing', () => {
  it('[Y1] puts all that is here there: a device that comes new finds the same territory', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const report = await user.syncNow('stick')
    expect(report).toMatchObject({ problem: null, received: 0 })
    expect(report?.sent).toBeGreaterThan(0)
    const { text } = await readAlone(target, id)
    expect(text).toBe(canonicalOf(user))
    expect(user.stick()).toMatchObject({ progress: null, report: { problem: null } })
    expect(user.stick()?.doneAt).toBeGreaterThan(0)
  })

  it('writes one small entry for one small edit, after one listing, and reads nothing', async () => {
    const { user, target } = await syncedWithTerritory()
    await user.syncNow('stick')
    must(await user.editRecord('actor', 'moulin', { name: 'Le vieux moulin' }))
    const { list, write, read } = { ...target.calls }
    const before = target.bytesWritten
    await user.syncNow('stick')
    expect(target.calls).toMatchObject({ list: list + 1, write: write + 1, read })
    expect(target.bytesWritten - before).toBeLessThan(4096)
    await user.syncNow('stick')
    expect(target.calls).toMatchObject({ list: list + 2, write: write + 1, read })
  })

  it('[Y5] brings what another computer said as one action, which undo leaves and the history takes back', async () => {
    const { user, id, target } = await syncedWithTerritory()
    await user.syncNow('stick')
    const other = new OtherComputer(id)
    await other.sync(target, other.now())
    other.say('actor', 'four', { name: 'Le four' })
    other.say('actor', 'moulin', { name: 'Moulin neuf' })
    await other.sync(target, other.now())
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, received: 2, sent: 0 })
    expect(user.state().tables.actor.byId.get('four')?.name).toBe('Le four')
    const commit = user.session()?.commits.at(-1)
    expect(commit).toMatchObject({ origin: 'sync', label: 'history.sync' })
    expect(commit?.source?.name).toBe('Clé bleue')
    expect(user.state().undo.undo).toBe('history.add.actor')
    if (commit === undefined) throw new Error('there is no commit')
    must(await user.takeBackCommit(commit.id))
    expect(user.state().tables.actor.byId.has('four')).toBe(false)
    expect(user.state().undo).toEqual({ undo: 'history.add.actor', redo: null })
  })

  it('leaves what waits to be done again', async () => {
    const { user, id, target } = await syncedWithTerritory()
    must(await user.addRecord('actor', { name: 'Le pont' }, 'pont'))
    must(await user.undo())
    const other = new OtherComputer(id)
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    expect(await user.syncNow('stick')).toMatchObject({ received: 1 })
    expect(user.state().undo).toEqual({ undo: 'history.add.actor', redo: 'history.add.actor' })
    must(await user.redo())
    expect([...user.state().tables.actor.byId.keys()].sort()).toEqual(['four', 'moulin', 'pont'])
    must(await user.undo())
    must(await user.undo())
    expect([...user.state().tables.actor.byId.keys()]).toEqual(['four'])
  })

  it('[Y5] does not bring back what was taken back, not even when the cache is lost', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    await user.syncNow('stick')
    const commit = user.session()?.commits.at(-1)
    if (commit === undefined) throw new Error('there is no commit')
    must(await user.takeBackCommit(commit.id))
    await user.session()?.database.syncBatches.clear()
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, received: 0 })
    expect(user.state().tables.actor.byId.has('four')).toBe(false)
    await other.sync(target, other.now())
    expect(other.text).toBe(canonicalOf(user))
  })

  it('[Y4] changes nothing where the target fails, and says why in the store alone', async () => {
    const { user, target } = await syncedWithTerritory()
    const before = canonicalOf(user)
    const commits = user.session()?.commits.length
    for (const on of ['list', 'write'] as const) {
      target.tell({ kind: 'fails', on, error: { kind: 'target-login' } })
      expect(await user.syncNow('stick')).toMatchObject({ problem: { kind: 'target-login' } })
      expect(user.stick()).toMatchObject({ doneAt: null, progress: null })
    }
    expect(canonicalOf(user)).toBe(before)
    expect(user.session()?.commits.length).toBe(commits)
    expect(user.noticeKeys()).toEqual([])
    expect(await user.syncNow('stick')).toMatchObject({ problem: null })
  })

  it('[Y4] keeps what was read when the person stops it, and goes on from there', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    for (let number = 0; number < 12; number++) {
      other.say('actor', `a${String(number)}`, { name: `Acteur ${String(number)}` })
      await other.sync(target, other.now())
    }
    const read = target.read
    let reads = 0
    vi.spyOn(target, 'read').mockImplementation((name, stop) => {
      reads += 1
      if (reads === 6) user.stopSync()
      return read(name, stop)
    })
    const stopped = await user.syncNow('stick')
    expect(stopped?.problem).toEqual({ kind: 'cancelled' })
    const brought = user.state().tables.actor.byId.size - 1
    expect(brought).toBeGreaterThan(0)
    expect(brought).toBeLessThan(12)
    expect(stopped?.received).toBe(brought)
    const after = reads
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, received: 12 - brought })
    expect(reads - after).toBe(12 - brought)
    expect(user.state().tables.actor.byId.size).toBe(13)
  })

  it('reads all of it again when the database was rebuilt from the journal, and writes nothing twice', async () => {
    const { user, id, target } = await syncedWithTerritory()
    await user.syncNow('stick')
    const before = canonicalOf(user)
    user.session()?.database.close()
    await user.deleteDatabase(id)
    const again = await user.startAgain()
    must(await again.openTerritory(id))
    const { write } = { ...target.calls }
    expect(await again.syncNow('stick')).toMatchObject({ problem: null, received: 0, sent: 0 })
    expect(target.calls.write).toBe(write)
    expect(target.calls.read).toBeGreaterThan(0)
    expect(canonicalOf(again)).toBe(before)
  })

  it('finds on the target what the computer has lost', async () => {
    const { user, id, target } = await syncedWithTerritory()
    await user.syncNow('stick')
    const before = canonicalOf(user)
    user.session()?.database.close()
    await user.deleteDatabase(id)
    user.far.journals.clear()
    const again = await user.startAgain()
    must(await again.openTerritory(id))
    expect(await again.syncNow('stick')).toMatchObject({ problem: null })
    expect(canonicalOf(again)).toBe(before)
    must(await again.editRecord('actor', 'moulin', { name: 'Retrouvé' }))
    await again.syncNow('stick')
    expect((await readAlone(target, id)).text).toBe(canonicalOf(again))
  })

  it('writes again what has vanished from the target, or was spoilt there', async () => {
    const { user, id, target } = await syncedWithTerritory()
    await user.syncNow('stick')
    target.entries.clear()
    expect((await user.syncNow('stick'))?.sent).toBeGreaterThan(0)
    const [name = '', bytes = new Uint8Array()] = [...target.entries][0] ?? []
    target.entries.set(name, bytes.slice(0, 100))
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, damaged: 1 })
    expect((await readAlone(target, id)).text).toBe(canonicalOf(user))
    const spoilt = bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte))
    target.entries.set(name, spoilt)
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, damaged: 0 })
    expect(await user.syncNow('stick', { verifies: true })).toMatchObject({ damaged: 1 })
    expect((await readAlone(target, id)).text).toBe(canonicalOf(user))
    expect((await readAlone(target, id)).report.damaged).toBe(0)
  })

  it('keeps a backup before the first sync that brings something, not before the next', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const backups = () => user.far.backups.get(id)?.size ?? 0
    const other = new OtherComputer(id)
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    await user.syncNow('stick')
    expect(backups()).toBe(1)
    other.say('actor', 'four', { name: 'Le four à pain' })
    await other.sync(target, other.now())
    await user.syncNow('stick')
    expect(user.state().tables.actor.byId.get('four')?.name).toBe('Le four à pain')
    expect(backups()).toBe(1)
    for (let number = 0; number < 20; number++) {
      other.say('actor', `a${String(number)}`, { name: 'De trop', removed: { knew: [] } })
    }
    await other.sync(target, other.now())
    await user.syncNow('stick')
    expect(backups()).toBe(2)
  })

  it('carries positions, and what files held that this version does not know', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    other.say('actor', 'four', { name: 'Le four' })
    other.positions.set('four', [12, 34])
    other.extras.set('attachments/photo.jpg', new Uint8Array([1, 2, 3]))
    await other.sync(target, other.now())
    await user.syncNow('stick')
    expect(user.state().layout.get('four')).toEqual([12, 34])
    const database = user.session()?.database
    const extras = await database?.extras.toArray()
    expect(extras).toEqual([{ name: 'attachments/photo.jpg', bytes: new Uint8Array([1, 2, 3]) }])
    target.entries.clear()
    await user.syncNow('stick')
    const { other: newcomer } = await readAlone(target, id)
    expect(newcomer.positions.get('four')).toEqual([12, 34])
    expect(newcomer.extras.get('attachments/photo.jpg')).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('runs one at a time, and gives whoever asks again the one under way', async () => {
    const { user, target } = await syncedWithTerritory()
    const [first, second] = await Promise.all([user.syncNow('stick'), user.syncNow('stick')])
    expect(first).toBe(second)
    expect(target.calls.list).toBe(1)
    const [quiet, loud] = await Promise.all([
      user.syncNow('stick', { isQuiet: true }),
      user.syncNow('stick'),
    ])
    expect([quiet?.problem, loud?.problem]).toEqual([null, null])
    expect(target.calls.list).toBe(3)
  })

  it('holds what it wrote byte for byte: as many sets there as here', async () => {
    const { user, id, target } = await syncedWithTerritory()
    await user.syncNow('stick')
    const database = user.session()?.database
    const sets = database === undefined ? [] : await readAllSets(database)
    const { other } = await readAlone(target, id)
    expect([...other.product.sets.values()]).toEqual(sets)
  })
})
