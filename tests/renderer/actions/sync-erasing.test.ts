import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import type { LyingTarget } from '../../targets/lying-target'
import { must } from './facilitator'
import { serveWorkers } from './served-workers'
import { canonicalOf, OtherComputer, readAlone, syncedWithTerritory } from './synced-facilitator'

// Here no Chromium has files to tidy up.
vi.mock('../../../renderer/data/rewrite-tidy', () => ({
  pause: () => Promise.resolve(),
  tidyUp: () => Promise.resolve(),
}))

beforeEach(async () => {
  serveWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const importErase = () => import('../../../renderer/actions/erase-records')

/** Whether a word stands anywhere on the target, as it is or in what its files hold. */
function stands(target: LyingTarget, word: string): boolean {
  return [...target.entries.values()].some((bytes) =>
    [bytes, ...Object.values(unzipSync(bytes))].some((part) =>
      strFromU8(part, true).includes(word),
    ),
  )
}

describe('erasing what was synced', () => {
  it('[Y6] rids every batch of it, whoever wrote it, and other computers when they sync', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    await user.syncNow('stick')
    must(await user.addRecord('contact', { actor: 'moulin', lastName: 'PLANTEDhere' }, 'person'))
    await user.syncNow('stick')
    await other.sync(target, other.now())
    other.say('contact', 'person', { phone: 'PLANTEDthere' })
    await other.sync(target, other.now())
    await user.syncNow('stick')
    expect([stands(target, 'PLANTEDhere'), stands(target, 'PLANTEDthere')]).toEqual([true, true])
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    const report = await user.syncNow('stick')
    expect(report).toMatchObject({ problem: null, scrubbed: 2 })
    expect([stands(target, 'PLANTEDhere'), stands(target, 'PLANTEDthere')]).toEqual([false, false])
    await other.sync(target, other.now())
    expect(other.text).toBe(canonicalOf(user))
    expect((await readAlone(target, id)).text).toBe(canonicalOf(user))
    // Nothing more is to be done.
    const { write, read } = { ...target.calls }
    await user.syncNow('stick')
    expect(target.calls).toMatchObject({ write, read })
  })

  it('[Y6] rids it of what somebody says later who has not heard of it', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const other = new OtherComputer(id)
    must(await user.addRecord('contact', { actor: 'moulin', lastName: 'PLANTEDhere' }, 'person'))
    await user.syncNow('stick')
    await other.sync(target, other.now())
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person']))
    await user.syncNow('stick')
    other.say('contact', 'person', { phone: 'PLANTEDthere' })
    // It lists before our erasure is there, and so does not hear of it.
    target.tell({ kind: 'lists-stale', steps: 4 })
    await other.sync(target, other.now())
    expect(stands(target, 'PLANTEDthere')).toBe(true)
    target.tell({ kind: 'fails', on: 'write', error: { kind: 'target-full' } })
    expect(await user.syncNow('stick')).toMatchObject({ problem: { kind: 'target-full' } })
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, scrubbed: 1 })
    expect(stands(target, 'PLANTEDthere')).toBe(false)
    await other.sync(target, other.now())
    expect(other.text).toBe(canonicalOf(user))
  })

  it('goes on with it at the next sync where it was interrupted', async () => {
    const { user, id, target } = await syncedWithTerritory()
    for (const number of ['1', '2', '3']) {
      const fields = { actor: 'moulin', lastName: `PLANTED${number}` }
      must(await user.addRecord('contact', fields, `person${number}`))
      await user.syncNow('stick')
    }
    const { eraseRecords } = await importErase()
    must(await eraseRecords('contact', ['person1', 'person2', 'person3']))
    const gone = { kind: 'target-unreachable', cause: 'pulled' } as const
    target.tell({ kind: 'fails', on: 'remove', error: gone })
    expect(await user.syncNow('stick')).toMatchObject({ problem: gone })
    expect(stands(target, 'PLANTED3')).toBe(true)
    expect(await user.syncNow('stick')).toMatchObject({ problem: null })
    for (const word of ['PLANTED1', 'PLANTED2', 'PLANTED3']) {
      expect(stands(target, word)).toBe(false)
    }
    expect((await readAlone(target, id)).text).toBe(canonicalOf(user))
  })

  it('erases here what was erased elsewhere, in every place', async () => {
    const { user, id, target } = await syncedWithTerritory()
    const { keepRewritingEnded } = await import('../../../renderer/actions/end-rewriting')
    keepRewritingEnded()
    must(await user.addRecord('contact', { actor: 'moulin', lastName: 'PLANTEDhere' }, 'person'))
    await user.syncNow('stick')
    const other = new OtherComputer(id)
    await other.sync(target, other.now())
    other.say('contact', 'person', { erased: true })
    await other.sync(target, other.now())
    await user.syncNow('stick')
    await vi.waitFor(() => {
      expect(user.session()?.memory.due).toBeUndefined()
    })
    const entries = user.far.journals.get(id)?.entries.join() ?? 'PLANTED'
    expect(entries).not.toContain('PLANTEDhere')
    expect(stands(target, 'PLANTEDhere')).toBe(false)
    expect(await user.syncNow('stick')).toMatchObject({ problem: null, received: 0, sent: 0 })
  })
})
