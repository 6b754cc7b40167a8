import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeSet } from '../../../shared/change/change-set'
import { must } from './facilitator'
import { asFile, fileOf, source } from './handed-over'
import { serveWorkers } from './served-workers'
import {
  canonicalOf,
  OtherComputer,
  readAlone,
  startSynced,
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

/** A set as a profile without contacts leaves it. */
function withoutContacts(set: ChangeSet): ChangeSet {
  const changes = set.changes.filter(({ kind }) => kind !== 'contact')
  return changes.length === set.changes.length ? set : { ...set, partial: true, changes }
}

/** Whoever was handed a copy without contacts, on a computer of their own; and what all of it says. */
async function handedOver() {
  const { user, id, target } = await syncedWithTerritory()
  must(await user.addRecord('contact', { actor: 'moulin', lastName: 'Martin' }, 'person'))
  const whole = canonicalOf(user)
  const other = new OtherComputer(id)
  await user.syncNow('stick')
  await other.sync(target, other.now())
  const { changeSets } = await fileOf(user)
  user.session()?.database.close()
  await user.deleteDatabase(id)
  const reader = await startSynced(new SyncedFar())
  must(await reader.openTerritory(id))
  must(await reader.joinFile(asFile(id, changeSets.map(withoutContacts), []), source))
  expect(reader.state().tables.contact.byId.size).toBe(0)
  return { reader, id, target: reader.target, full: target, other, whole }
}

describe('syncing what was received in part', () => {
  it('fills it with what stands on the target', async () => {
    const { reader, full, target, whole } = await handedOver()
    for (const [name, bytes] of full.entries) target.entries.set(name, bytes)
    const { size } = target.entries
    expect(await reader.syncNow('stick')).toMatchObject({ problem: null, received: 1, sent: 0 })
    expect(reader.state().tables.contact.byId.get('person')?.lastName).toBe('Martin')
    expect(canonicalOf(reader)).toBe(whole)
    expect(target.entries.size).toBe(size)
  })

  it('sends it in part where nobody has more, once, and is filled when somebody comes who has', async () => {
    const { reader, id, target, other, whole } = await handedOver()
    expect(await reader.syncNow('stick')).toMatchObject({ problem: null, received: 0 })
    expect((await readAlone(target, id)).text).toBe(canonicalOf(reader))
    const { write } = { ...target.calls }
    expect(await reader.syncNow('stick')).toMatchObject({ problem: null, sent: 0 })
    expect(target.calls.write).toBe(write)
    expect(await other.sync(target, other.now())).toMatchObject({ problem: null, sent: 1 })
    expect(await reader.syncNow('stick')).toMatchObject({ problem: null, received: 1, sent: 0 })
    expect(canonicalOf(reader)).toBe(whole)
    const { other: newcomer } = await readAlone(target, id)
    expect(newcomer.text).toBe(whole)
    expect(await reader.syncNow('stick')).toMatchObject({ problem: null, received: 0, sent: 0 })
  })
})
