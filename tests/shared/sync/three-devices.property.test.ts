import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ErasedRecords } from '../../../shared/sync/erased-records'
import type { Stamp } from '../../../shared/kernel/stamp'
import { makeIdentity } from '../../../shared/seal/identity'
import { openStore } from '../../../shared/sync/open-store'
import type { BatchSeal } from '../../../shared/sync/territory-seal'
import { territorySeal } from '../../../shared/sync/territory-seal'
import { codecOf, SyncedDevice } from './synced-device'
import type { SyncHistory } from './synced-world'
import { SyncedWorld, syncHistories } from './synced-world'

/** Everyone, and the target read alone, says the same, and every set that was ever said is there. */
async function checkBarrier(world: SyncedWorld, said: ReadonlySet<Stamp>): Promise<void> {
  await world.barrier()
  const { devices, target } = world
  const [first] = devices
  for (const device of devices) {
    expect(device.text).toBe(first?.text)
    for (const stamp of said) expect(device.product.sets.has(stamp)).toBe(true)
  }
  // Then nothing more is to be done.
  for (const device of devices) {
    const idle = await device.sync(target, world.now)
    expect(idle).toMatchObject({ problem: null, received: 0, sent: 0, writtenBytes: 0 })
  }
  const fourth = new SyncedDevice('device0009')
  fourth.seal = first?.seal ?? null
  const report = await fourth.sync(target, world.now)
  expect(report.problem).toBeNull()
  expect(fourth.text).toBe(first?.text)
  expect(report.writtenBytes).toBe(0)
  const erased = new ErasedRecords(first?.erased ?? [])
  const store = openStore(target, fourth.seal)
  for (const name of target.entries.keys()) {
    const read = await store.read(name, new AbortController().signal)
    if (!read.ok || read.value.kind !== 'whole') continue
    const decoded = await codecOf().decode(read.value.bytes)
    if (decoded.ok) expect(erased.stain(decoded.value)).toBe(false)
  }
}

async function play({ clocks, steps }: SyncHistory, seal: BatchSeal | null): Promise<void> {
  const world = new SyncedWorld(clocks)
  for (const device of world.devices) device.seal = seal
  const said = new Set<Stamp>()
  for (const step of steps) {
    await world.run(step)
    for (const { product } of world.devices)
      for (const stamp of product.sets.keys()) said.add(stamp)
    if (step.kind === 'barrier') await checkBarrier(world, said)
  }
  await checkBarrier(world, said)
}

describe('three devices that sync through a target that lies', () => {
  it('[Y1] [Y4] [Y6] are equal at every barrier, lose nothing, and leave all of it on the target', async () => {
    const property = fc.asyncProperty(syncHistories, (history) => play(history, null))
    await fc.assert(property, { numRuns: 30 })
  })

  it('do so too where all that leaves them is sealed', async () => {
    const seal = await territorySeal(await makeIdentity())
    expect(seal).not.toBeNull()
    const property = fc.asyncProperty(syncHistories, (history) => play(history, seal))
    await fc.assert(property, { numRuns: 8 })
  })
})
