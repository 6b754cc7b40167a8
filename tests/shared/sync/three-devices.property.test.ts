import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ErasedRecords } from '../../../shared/sync/erased-records'
import type { Stamp } from '../../../shared/kernel/stamp'
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
  const fourth = new SyncedDevice('device0009')
  const report = await fourth.sync(target, world.now)
  expect(report.problem).toBeNull()
  expect(fourth.text).toBe(first?.text)
  expect(report.writtenBytes).toBe(0)
  const erased = new ErasedRecords(first?.erased ?? [])
  for (const [name, bytes] of target.entries) {
    if (!name.endsWith('.batch')) continue
    const read = await codecOf().decode(bytes)
    if (read.ok) expect(erased.stain(read.value.changeSets)).toBe(false)
  }
}

async function play({ clocks, steps }: SyncHistory): Promise<void> {
  const world = new SyncedWorld(clocks)
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
  it('are equal at every barrier, lose nothing, and leave all of it on the target', async () => {
    await fc.assert(fc.asyncProperty(syncHistories, play), { numRuns: 50 })
  })
})
