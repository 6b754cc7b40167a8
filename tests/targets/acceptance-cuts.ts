import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BatchStore } from '../../shared/sync/batch-store'
import { openStore } from '../../shared/sync/open-store'
import type { CuttingProxy } from './cutting-proxy'
import { startCuttingProxy, uncut } from './cutting-proxy'
import { given, never, noise } from './given'
import type { Stand } from './stand'
import { patient } from './stand'

const points = 24
const some = 2000

/** Bytes to cut at: the first ones, the last ones, and so many between. */
function cutsOf(length: number): readonly number[] {
  const step = Math.max(1, Math.floor(length / points))
  const all = [0, 1, 2]
  for (let at = step; at < length; at += step) all.push(at)
  return [...new Set([...all, length - 2, length - 1])].filter((at) => at >= 0)
}

/** The wire cut at any byte, in either direction. */
export function describeCuts(standOf: () => Stand, newTerritory: () => string): void {
  describe('whose wire is cut at any byte', () => {
    let proxy: CuttingProxy
    beforeAll(async () => {
      proxy = await startCuttingProxy(standOf().port ?? 0)
    })
    afterAll(() => proxy.close())

    /** Does something through a wire that is cut at each byte, one way and the other: tells if it went well. */
    async function sweep(
      territory: string,
      task: (cutStore: BatchStore) => Promise<boolean>,
    ): Promise<void> {
      let failed = 0
      const stand = standOf()
      const through = (): { readonly store: BatchStore; readonly close: () => void } => {
        const target = stand.open({ limits: patient, port: proxy.port })
        return { store: openStore(target.root.open(territory), null), close: target.close }
      }
      proxy.cutAt(uncut)
      // The first one makes the folder; the second is like all that follow.
      for (const _ of [1, 2]) {
        proxy.forget()
        const whole = through()
        expect(await task(whole.store)).toBe(true)
        whole.close()
      }
      const { up, down } = proxy.recorded()
      expect(up.length * down.length).toBeGreaterThan(0)
      for (const way of ['up', 'down'] as const) {
        for (const at of cutsOf(way === 'up' ? up.length : down.length)) {
          proxy.cutAt({ ...uncut, [way]: at })
          const cut = through()
          if (!(await task(cut.store))) failed += 1
          cut.close()
        }
      }
      proxy.cutAt(uncut)
      // A wire that is never felt to be cut is none.
      expect(failed).toBeGreaterThan(points)
    }

    it('holds what was written whole, or nothing, or what proves to be damaged', async () => {
      const territory = newTerritory()
      const target = standOf().open({ limits: patient })
      const direct = openStore(target.root.open(territory), null)
      const sent: Uint8Array[] = []
      await sweep(territory, async (store) => {
        const bytes = noise(some, sent.length + 1)
        sent.push(bytes)
        const written = await store.write(bytes, never)
        if (!written.ok) {
          expect(['target-unreachable', 'target-lies']).toContain(written.error.kind)
        }
        const { batches } = given(await direct.list(never))
        if (written.ok) expect(batches).toContainEqual(written.value)
        for (const { name } of batches) {
          const read = given(await direct.read(name, never))
          expect(['whole', 'damaged', 'gone']).toContain(read.kind)
          // One whose answer was cut may be put there a moment later: then it is one of those before.
          if (read.kind === 'whole') {
            expect(sent.some((one) => Buffer.compare(read.bytes, one) === 0)).toBe(true)
          }
          given(await direct.remove(name, never))
        }
        return written.ok
      })
      target.close()
    })

    it('lists everything or says why it cannot', async () => {
      const territory = newTerritory()
      const target = standOf().open({ limits: patient })
      const direct = openStore(target.root.open(territory), null)
      for (const seed of [1, 2, 3, 4, 5]) given(await direct.write(noise(some, seed), never))
      const all = given(await direct.list(never))
      await sweep(territory, async (store) => {
        const listed = await store.list(never)
        if (listed.ok) expect(listed.value).toEqual(all)
        else expect(['target-unreachable', 'target-lies']).toContain(listed.error.kind)
        return listed.ok
      })
      target.close()
    })

    it('gives a batch whole or says why it cannot', async () => {
      const territory = newTerritory()
      const target = standOf().open({ limits: patient })
      const direct = openStore(target.root.open(territory), null)
      const bytes = noise(some)
      const { name } = given(await direct.write(bytes, never))
      await sweep(territory, async (store) => {
        const read = await store.read(name, never)
        if (read.ok) expect(read.value).toMatchObject({ kind: 'whole' })
        else expect(['target-unreachable', 'target-lies']).toContain(read.error.kind)
        if (read.ok && read.value.kind === 'whole') {
          expect(Buffer.compare(read.value.bytes, bytes)).toBe(0)
        }
        return read.ok
      })
      target.close()
    })

    it('removes or says that it could not be reached', async () => {
      const territory = newTerritory()
      const target = standOf().open({ limits: patient })
      const direct = openStore(target.root.open(territory), null)
      const bytes = noise(some)
      await sweep(territory, async (store) => {
        const { name } = given(await direct.write(bytes, never))
        const removed = await store.remove(name, never)
        const left = given(await direct.read(name, never))
        if (removed.ok) expect(left.kind).toBe('gone')
        else expect(['target-unreachable', 'target-lies']).toContain(removed.error.kind)
        expect(['whole', 'gone']).toContain(left.kind)
        return removed.ok
      })
      target.close()
    })
  })
}
