import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { must } from './facilitator'
import { serveWorkers } from './served-workers'
import { OtherComputer, startSynced, SyncedFar, syncedWithTerritory } from './synced-facilitator'

const later = 400_000

beforeEach(async () => {
  serveWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Lets what has begun come to its end, which a busy machine may keep waiting, while so much time goes by at once. */
async function settle(isSettled: () => boolean, ms = 0): Promise<void> {
  const patience = Date.now() + 30_000
  while (!isSettled() && Date.now() < patience) {
    await vi.advanceTimersByTimeAsync(ms)
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  expect(isSettled()).toBe(true)
}

/** A facilitator whose target syncs by itself, with a territory that was synced once. */
async function automatic() {
  vi.useRealTimers()
  const side = new SyncedFar()
  const { user, id, target } = await syncedWithTerritory(side)
  const known = side.far.targets.known.get('stick')
  if (known === undefined) throw new Error('there is no target')
  side.far.targets.known.set('stick', { ...known, isAutomatic: true, territories: [id] })
  await user.syncNow('stick')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  user.keepSynced()
  return { user, id, target, side }
}

describe('syncing by itself', () => {
  it('sends a change some seconds after it was made, once for several', async () => {
    const { user, target } = await automatic()
    const { list, write } = { ...target.calls }
    must(await user.addRecord('actor', { name: 'Un' }))
    await vi.advanceTimersByTimeAsync(5000)
    must(await user.addRecord('actor', { name: 'Deux' }))
    await vi.advanceTimersByTimeAsync(5000)
    expect(target.calls.list).toBe(list)
    await vi.advanceTimersByTimeAsync(5000)
    await settle(() => target.calls.write > write && user.stick()?.progress === null)
    expect(target.calls).toMatchObject({ list: list + 1, write: write + 1 })
    expect(user.stick()).toMatchObject({ isQuiet: true, report: { problem: null, sent: 2 } })
  })

  it('brings what is new when the territory is opened, and every few minutes', async () => {
    const { user, id, target, side } = await automatic()
    const other = new OtherComputer(id)
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    await user.closeTerritory()
    const again = await startSynced(side)
    again.keepSynced()
    must(await again.openTerritory(id))
    expect(again.state().tables.actor.byId.has('four')).toBe(false)
    await settle(() => again.stick()?.doneAt !== undefined)
    await vi.advanceTimersByTimeAsync(4000)
    await settle(() => again.state().tables.actor.byId.has('four'))
    await settle(() => again.stick()?.report?.problem === null)
    other.say('actor', 'lavoir', { name: 'Le lavoir' })
    await other.sync(target, other.now())
    await settle(() => again.state().tables.actor.byId.has('lavoir'), 1000)
  })

  it('is quiet: a failure is in the store and nowhere else, and a closed territory is left alone', async () => {
    const { user, target } = await automatic()
    const { list } = { ...target.calls }
    target.tell({
      ...{ kind: 'fails', on: 'list' },
      error: { kind: 'target-unreachable', cause: 'pulled' },
    })
    await vi.advanceTimersByTimeAsync(0)
    must(await user.addRecord('actor', { name: 'Un' }))
    await vi.advanceTimersByTimeAsync(9000)
    await settle(() => user.stick()?.report?.problem?.kind === 'target-unreachable')
    await settle(() => user.stick()?.progress === null)
    expect(user.notices()).toEqual([])
    expect(target.calls.list).toBe(list + 1)
    await user.closeTerritory()
    await vi.advanceTimersByTimeAsync(later)
    expect(target.calls.list).toBe(list + 1)
  })

  it('does not try again and again what only a person can mend', async () => {
    const { user, target } = await automatic()
    target.tell({ kind: 'fails', on: 'list', error: { kind: 'target-login' } })
    must(await user.addRecord('actor', { name: 'Un' }))
    await vi.advanceTimersByTimeAsync(9000)
    await settle(() => user.stick()?.report?.problem?.kind === 'target-login')
    const { list } = { ...target.calls }
    await vi.advanceTimersByTimeAsync(later)
    await vi.advanceTimersByTimeAsync(later)
    expect(target.calls.list).toBe(list)
    vi.useRealTimers()
    expect(await user.syncNow('stick')).toMatchObject({ problem: null })
  })

  it('syncs the mailbox when a laptop near by has written to it', async () => {
    const { user, id, target, side } = await automatic()
    const other = new OtherComputer(id)
    other.say('actor', 'four', { name: 'Le four' })
    await other.sync(target, other.now())
    side.far.emit('nearby:arrived', { territory: 't-another' })
    side.far.emit('nearby:arrived', { territory: id })
    await settle(() => user.state().tables.actor.byId.has('four'))
    expect(user.session()?.commits.at(-1)).toMatchObject({ origin: 'sync' })
  })
})
