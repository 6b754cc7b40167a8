import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { makeChanges } from '../../../shared/change/make-changes'
import { makeIdentity } from '../../../shared/seal/identity'
import { territorySeal } from '../../../shared/sync/territory-seal'
import { SyncedDevice } from '../../shared/sync/synced-device'
import { LyingTarget } from '../../targets/lying-target'
import { temporaryFolder } from '../temporary-folder'
import { runAt } from './fake-terminal'
import { actor, readTerritory } from './valley'

/** Two devices have synced through a folder; the entries that stand in it are files. */
async function syncedFolder(identity: string | null) {
  const folder = await temporaryFolder()
  const target = new LyingTarget()
  const devices = ['device0000', 'device0001'].map((id) => new SyncedDevice(id))
  for (const [index, device] of [...devices, ...devices].entries()) {
    device.seal = identity === null ? null : await territorySeal(identity)
    const edits = [actor('a1', { name: `said ${String(index)}` })]
    const { product } = device
    const now = 1_750_000_000_000 + index
    product.say(now, 'typed', makeChanges(product.lookup, edits))
    await device.sync(target, now)
  }
  await devices[0]?.sync(target, 1_750_000_001_000)
  for (const [name, bytes] of target.entries) await writeFile(join(folder, name), bytes)
  return { folder, names: [...target.entries.keys()], text: devices[0]?.text }
}

describe('docs/sync.md, reading a folder by hand', () => {
  it.each([false, true])('joins its batches to the territory; with a key: %s', async (isKeyed) => {
    const identity = isKeyed ? await makeIdentity() : null
    const { folder, names, text } = await syncedFolder(identity)
    expect(names.length).toBeGreaterThan(2)
    expect(names.every((name) => name.endsWith(isKeyed ? '.batch.age' : '.batch'))).toBe(true)
    await writeFile(join(folder, 'key.txt'), `${identity ?? ''}\n`)
    const key = isKeyed ? ['--identity-file', 'key.txt'] : []
    const answer = await runAt({ folder }, 'join', 'territory.coterr', ...names, ...key)
    expect(answer).toMatchObject({ code: 0, err: '' })
    const { changeSets } = await readTerritory(join(folder, 'territory.coterr'))
    expect(canonicalRows(applySets(() => undefined, changeSets).values())).toBe(text)
  })
})
