import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenTarget } from '../../electron/main/sync/open-target'
import type { SyncTarget } from '../../shared/sync/target'
import { describeCuts } from './acceptance-cuts'
import { describeDevices } from './acceptance-devices'
import { describeSeal } from './acceptance-seal'
import { describeStops } from './acceptance-stops'
import { failure, given, never, noise } from './given'
import type { Stand } from './stand'
import { patient } from './stand'

/** Servers start slowly on a machine that does other work. */
const patience = 120_000

/**
 * What every target does, whatever it is. One stand serves all tests; each takes a territory of its own.
 * `hasWire`: it is reached at a port of loopback, so that the wire can be cut.
 */
export function describeTarget(name: string, putUp: () => Promise<Stand>, hasWire = true): void {
  describe(name, () => {
    let stand: Stand
    const opened: OpenTarget[] = []
    let territories = 0

    beforeAll(async () => {
      stand = await putUp()
    }, patience)
    afterAll(async () => {
      opened.forEach((target) => target.close())
      await stand.close()
    }, patience)

    const open = (): OpenTarget => {
      const target = stand.open({ limits: patient })
      opened.push(target)
      return target
    }
    const newTerritory = (): string => `t-${String(++territories)}`
    const folder = (territory = newTerritory()): SyncTarget => open().root.open(territory)

    it('holds nothing where nothing was written', async () => {
      const empty = folder()
      expect(given(await empty.list(never))).toEqual([])
      expect(given(await empty.read('nothing.batch', never))).toBe(null)
      expect(given(await empty.remove('nothing.batch', never))).toBe(null)
    })

    it('gives back to another device what was written, and lists its size', async () => {
      const territory = newTerritory()
      const bytes = noise(1000)
      given(await folder(territory).write('a.batch', bytes, never))
      const other = folder(territory)
      expect(given(await other.list(never))).toEqual([{ name: 'a.batch', bytes: 1000 }])
      expect(Buffer.from(given(await other.read('a.batch', never)) ?? [])).toEqual(
        Buffer.from(bytes),
      )
    })

    it('names the territories that stand there, and keeps them apart', async () => {
      const [left, right] = [newTerritory(), newTerritory()]
      given(await folder(left).write('a.batch', noise(10, 1), never))
      given(await folder(right).write('a.batch', noise(11, 2), never))
      const found = given(await open().root.territories(never))
      expect(found).toEqual(expect.arrayContaining([left, right]))
      expect(new Set(found).size).toBe(found.length)
      expect(given(await folder(left).list(never))).toEqual([{ name: 'a.batch', bytes: 10 }])
      given(await folder(left).remove('a.batch', never))
      expect(given(await folder(right).list(never))).toEqual([{ name: 'a.batch', bytes: 11 }])
    })

    it('writes over an entry of the same name', async () => {
      const target = folder()
      given(await target.write('a.batch', noise(5000, 1), never))
      given(await target.write('a.batch', noise(70, 2), never))
      expect(given(await target.list(never))).toEqual([{ name: 'a.batch', bytes: 70 }])
      expect(given(await target.read('a.batch', never))).toHaveLength(70)
    })

    it('removes, once or twice', async () => {
      const target = folder()
      given(await target.write('a.batch', noise(50), never))
      given(await target.write('b.batch', noise(60), never))
      given(await target.remove('a.batch', never))
      given(await target.remove('a.batch', never))
      expect(given(await target.list(never))).toEqual([{ name: 'b.batch', bytes: 60 }])
      expect(given(await target.read('a.batch', never))).toBe(null)
    })

    it.each([0, 1, 65_536, 5 * 1024 * 1024])('carries an entry of %i bytes', async (size) => {
      const target = folder()
      const bytes = noise(size, size + 1)
      given(await target.write('entry.batch', bytes, never))
      expect(given(await target.list(never))).toEqual([{ name: 'entry.batch', bytes: size }])
      const read = given(await target.read('entry.batch', never))
      expect(read === null ? -1 : Buffer.compare(read, bytes)).toBe(0)
    })

    it('carries every name that an entry can have', async () => {
      const target = folder()
      const names = ['0', 'a-b.c.d', `${'e'.repeat(194)}.batch`, '1..2', 'x.key.age']
      for (const one of names) given(await target.write(one, noise(3), never))
      const listed = given(await target.list(never)).map((entry) => entry.name)
      expect([...listed].sort()).toEqual([...names].sort())
      for (const one of names) expect(given(await target.read(one, never))).toHaveLength(3)
    })

    it('lists 300 entries, each once', async () => {
      const target = folder()
      const names = Array.from({ length: 300 }, (_, index) => `entry-${String(index)}.batch`)
      for (let at = 0; at < names.length; at += 8) {
        const some = names.slice(at, at + 8)
        await Promise.all(
          some.map(async (one, index) => given(await target.write(one, noise(at + index), never))),
        )
      }
      const listed = [...given(await target.list(never))].sort((l, r) => l.bytes - r.bytes)
      expect(listed).toEqual(names.map((one, index) => ({ name: one, bytes: index })))
    })

    it('holds one whole entry of several that were written at once, and all of those apart', async () => {
      const territory = newTerritory()
      const writers = [1, 2, 3, 4, 5, 6].map((seed) => ({
        target: folder(territory),
        bytes: noise(100_000 + seed, seed),
      }))
      const answers = await Promise.all(
        writers.flatMap(({ target, bytes }, index) => [
          target.write('same.batch', bytes, never),
          target.write(`own-${String(index)}.batch`, bytes, never),
        ]),
      )
      answers.forEach(given)
      const read = given(await folder(territory).read('same.batch', never)) ?? new Uint8Array()
      expect(writers.some(({ bytes }) => Buffer.compare(bytes, read) === 0)).toBe(true)
      expect(given(await folder(territory).list(never))).toHaveLength(7)
    })

    it('refuses nothing that is asked twice at once', async () => {
      const target = folder()
      given(await target.write('a.batch', noise(10), never))
      const all = [1, 2, 3].map(() => target.remove('a.batch', never))
      for (const answer of await Promise.all(all)) given(answer)
    })

    it('does nothing that was cancelled before it began', async () => {
      const target = folder()
      const stopped = AbortSignal.abort()
      expect(failure(await target.write('a.batch', noise(10), stopped))).toBe('cancelled')
      expect(failure(await target.list(stopped))).toBe('cancelled')
      expect(failure(await target.read('a.batch', stopped))).toBe('cancelled')
      expect(failure(await target.remove('a.batch', stopped))).toBe('cancelled')
      expect(given(await target.list(never))).toEqual([])
    })

    describeStops(() => stand, newTerritory)
    describeSeal(() => stand, newTerritory)
    describeDevices(() => stand, newTerritory)
    if (hasWire) describeCuts(() => stand, newTerritory)
  })
}
