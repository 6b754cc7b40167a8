import { expect, it } from 'vitest'
import { openStore } from '../../shared/sync/open-store'
import { given, never, noise } from './given'
import type { Stand } from './stand'
import { patient } from './stand'

/** A person who stops it while it works. */
export function describeStops(standOf: () => Stand, newTerritory: () => string): void {
  it('ends at once when it is cancelled on its way, and nothing wrong is there', async () => {
    const target = standOf().open({ limits: patient })
    const folder = target.root.open(newTerritory())
    const store = openStore(folder, null)
    const bytes = noise(8 * 1024 * 1024)
    // Sooner and later: from before the first byte to when it may be done.
    for (const turns of [0, 1, 2, 4, 8, 16, 32, 64, 128]) {
      const controller = new AbortController()
      const writing = store.write(bytes, controller.signal)
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
      controller.abort()
      const written = await writing
      if (!written.ok) expect(written.error).toEqual({ kind: 'cancelled' })
      for (const { name } of given(await store.list(never)).batches) {
        const read = given(await store.read(name, never))
        expect(['whole', 'damaged', 'gone']).toContain(read.kind)
        if (read.kind === 'whole') expect(Buffer.compare(read.bytes, bytes)).toBe(0)
      }
    }
    // And it can be done all the same.
    const { name } = given(await store.write(bytes, never))
    expect(given(await store.read(name, never)).kind).toBe('whole')
    target.close()
  })

  it('reads nothing further once it is cancelled', async () => {
    const target = standOf().open({ limits: patient })
    const folder = target.root.open(newTerritory())
    given(await folder.write('a.batch', noise(4 * 1024 * 1024), never))
    const controller = new AbortController()
    const reading = folder.read('a.batch', controller.signal)
    controller.abort()
    expect(await reading).toEqual({ ok: false, error: { kind: 'cancelled' } })
    target.close()
  })
}
