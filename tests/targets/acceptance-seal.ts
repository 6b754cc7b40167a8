import { expect, it } from 'vitest'
import { makeIdentity } from '../../shared/seal/identity'
import { openStore } from '../../shared/sync/open-store'
import { territorySeal } from '../../shared/sync/territory-seal'
import { startCuttingProxy } from './cutting-proxy'
import { given, never } from './given'
import { rawBytes } from './raw-bytes'
import type { Stand } from './stand'
import { patient } from './stand'

/** 200 names of people, as one may stand in a territory. */
const planted = Array.from(
  { length: 200 },
  (_, index) => `Zéphyrine-${String(index)} Quatrefages-${(index * 7919).toString(36)}`,
)

/** What a target learns of a territory that has a key: sizes and times. */
export function describeSeal(standOf: () => Stand, newTerritory: () => string): void {
  it('learns nothing of a sealed territory, nor does who listens on the wire', async () => {
    const stand = standOf()
    const proxy = stand.port === null ? null : await startCuttingProxy(stand.port)
    const territory = newTerritory()
    const way = proxy === null ? { limits: patient } : { limits: patient, port: proxy.port }
    const target = stand.open(way)
    const folder = target.root.open(territory)
    const seal = await territorySeal(await makeIdentity())
    if (seal === null) throw new Error('no key')

    // The same search finds them where they are not sealed: it can find.
    const clear = openStore(folder, null)
    const text = new TextEncoder().encode(planted.join('\n'))
    const { name } = given(await clear.write(text, never))
    expect(found(await rawBytes(stand.storage))).toBe(planted.length)
    given(await clear.remove(name, never))
    proxy?.forget()

    const store = openStore(folder, seal)
    const written = []
    for (let at = 0; at < planted.length; at += 50) {
      const some = new TextEncoder().encode(planted.slice(at, at + 50).join('\n'))
      written.push(given(await store.write(some, never)))
    }
    const listed = given(await store.list(never))
    expect(listed.batches).toHaveLength(written.length)
    for (const entry of listed.batches) {
      expect(given(await store.read(entry.name, never)).kind).toBe('whole')
    }
    expect(found(await rawBytes(stand.storage))).toBe(0)
    if (proxy !== null) {
      const { up, down } = proxy.recorded()
      expect(up.length).toBeGreaterThan(0)
      expect(found(up) + found(down)).toBe(0)
    }
    target.close()
    await proxy?.close()
  })
}

/** How many of them stand there, whole or by their telling parts. */
function found(bytes: Buffer): number {
  // Quicker than two hundred searches, and broader.
  if (!bytes.includes('phyrine-') && !bytes.includes('Quatrefages-')) return 0
  return planted.filter((one) => {
    const parts = [one, ...one.split(' ')]
    return parts.some((part) => part.length > 12 && bytes.includes(part))
  }).length
}
