import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attachmentEntry } from '../../../shared/model/attachment-entry'
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

const text = 'PLANTEDbytes of a visit'
const hash = createHash('sha256').update(text).digest('hex')
const entry = attachmentEntry(hash)

/** Whether the attachment's bytes stand anywhere on the target. */
function stands(target: LyingTarget): boolean {
  return [...target.entries.values()].some((bytes) =>
    Object.values(unzipSync(bytes)).some((part) => strFromU8(part, true).includes(text)),
  )
}

async function attached() {
  const synced = await syncedWithTerritory()
  const { attachFiles } = await import('../../../renderer/actions/attach-files')
  const [attachment = ''] = await attachFiles('moulin', [new File([text], 'visite.txt')])
  expect(await synced.user.syncNow('stick')).toMatchObject({ problem: null })
  return { ...synced, attachment }
}

async function isHere(): Promise<boolean> {
  const { readAttachment } = await import('../../../renderer/actions/read-attachment')
  return (await readAttachment(hash)) !== null
}

async function erase(attachment: string): Promise<void> {
  const { eraseRecords } = await import('../../../renderer/actions/erase-records')
  must(await eraseRecords('attachment', [attachment]))
}

describe('syncing attachments', () => {
  it('carries their bytes to whoever comes new, and once', async () => {
    const { user, id, target } = await attached()
    const { other, text: state } = await readAlone(target, id)
    expect(state).toBe(canonicalOf(user))
    expect(strFromU8(other.extras.get(entry) ?? new Uint8Array())).toBe(text)
    const { write, read } = { ...target.calls }
    await user.syncNow('stick')
    expect(target.calls).toMatchObject({ write, read })
  })

  it('brings back bytes that both places here have lost', async () => {
    const { user } = await attached()
    await user.session()?.database.extras.delete(entry)
    user.far.attachments.clear()
    expect(await isHere()).toBe(false)
    await user.syncNow('stick')
    expect(await isHere()).toBe(true)
  })

  it('[Y6] rids the target of bytes that were destroyed here, and does not take them again', async () => {
    const { user, id, target, attachment } = await attached()
    const other = new OtherComputer(id)
    await other.sync(target, other.now())
    expect(stands(target)).toBe(true)
    await erase(attachment)
    expect(await user.syncNow('stick')).toMatchObject({ problem: null })
    expect(stands(target)).toBe(false)
    // Somebody who has not heard of it brings them once more, with words of their own.
    other.say('challenge', 'd1', { title: 'Mobilité' })
    target.entries.clear()
    await other.sync(target, other.now())
    expect(stands(target)).toBe(true)
    await user.syncNow('stick')
    expect([stands(target), await isHere()]).toEqual([false, false])
    const { write, read } = { ...target.calls }
    await user.syncNow('stick')
    expect(target.calls).toMatchObject({ write, read })
  })
})
