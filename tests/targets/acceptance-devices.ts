import { expect, it } from 'vitest'
import { makeChanges } from '../../shared/change/make-changes'
import { makeIdentity } from '../../shared/seal/identity'
import { territorySeal } from '../../shared/sync/territory-seal'
import { seededRandom } from '../bench/seeded-random'
import { SyncedDevice } from '../shared/sync/synced-device'
import { startCuttingProxy, uncut } from './cutting-proxy'
import type { Stand } from './stand'
import { patient } from './stand'

const steps = 36

/** Three devices at work on one territory, which meet at this target only. */
export function describeDevices(standOf: () => Stand, newTerritory: () => string): void {
  it.each([
    ['in clear', 1],
    ['sealed', 2],
  ])(
    'joins three devices that work and sync at random, %s, whatever is cut',
    async (how, seed) => {
      const world = await startWorld(standOf(), newTerritory(), how === 'sealed')
      const random = seededRandom(seed)
      const below = (limit: number): number => Math.floor(random() * limit)
      for (let step = 1; step <= steps; step++) {
        const device = world.devices[below(3)] ?? world.newcomer()
        const action = below(10)
        if (action < 6) world.edit(device, `r${String(below(5))}`, `dit ${String(step)}`)
        else if (action < 9) await world.sync(device)
        else await world.cutSync(device, below(4000))
        if (step % 18 !== 0) continue

        for (const one of [...world.devices, ...world.devices]) {
          expect((await world.sync(one)).problem).toBe(null)
        }
        const texts = world.devices.map(({ text }) => text)
        expect(new Set(texts).size).toBe(1)
        expect(texts[0]).toContain('dit ')
        for (const one of world.devices) {
          expect([...one.product.sets.keys()].sort()).toEqual([...world.said].sort())
        }
        // Who comes with nothing finds everything there.
        const newcomer = world.newcomer()
        await world.sync(newcomer)
        expect(newcomer.text).toBe(texts[0])
      }
      await world.end()
    },
    120_000,
  )
}

async function startWorld(stand: Stand, territory: string, isSealed: boolean) {
  const proxy = stand.port === null ? null : await startCuttingProxy(stand.port)
  const target = stand.open({ limits: patient, ...(proxy === null ? {} : { port: proxy.port }) })
  const folder = target.root.open(territory)
  const seal = isSealed ? await territorySeal(await makeIdentity()) : null
  const said = new Set<string>()
  let now = Date.UTC(2026, 5, 1)
  let devices = 0

  const newcomer = (): SyncedDevice => {
    const device = new SyncedDevice(`device000${String(devices++)}`)
    device.seal = seal
    return device
  }
  const sync = (device: SyncedDevice) => device.sync(folder, (now += 1000))
  return {
    devices: [newcomer(), newcomer(), newcomer()] as readonly SyncedDevice[],
    newcomer,
    said,
    sync,
    edit: ({ product }: SyncedDevice, id: string, notes: string): void => {
      const edits = [{ kind: 'actor' as const, id, fields: { name: id, notes } }]
      const set = product.say((now += 1000), 'typed', makeChanges(product.lookup, edits))
      if (set !== null) said.add(set.stamp)
    },
    /** Interrupted at some byte: by the wire where there is one, else by the person. */
    cutSync: async (device: SyncedDevice, bytes: number): Promise<void> => {
      const stopping = new AbortController()
      if (proxy === null) setTimeout(() => stopping.abort(), bytes / 400)
      else proxy.cutAt({ up: bytes, down: bytes * 2 })
      await device.sync(folder, (now += 1000), { stop: stopping.signal })
      proxy?.cutAt(uncut)
    },
    end: async (): Promise<void> => {
      target.close()
      await proxy?.close()
    },
  }
}
