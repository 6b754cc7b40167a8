import { afterEach, describe, expect, it, vi } from 'vitest'
import { Freshness } from '../../../../electron/main/nearby/freshness'
import { folderRoot } from '../../../../electron/main/sync/folder-target'
import { never, openLaptop, pairWithCode, startLaptop, targetOf, territory } from './laptops'

afterEach(() => void vi.useRealTimers())

function startFreshness(): {
  freshness: Freshness
  asked: () => number
  pass: (ms: number) => Promise<unknown>
} {
  vi.useFakeTimers()
  const ask = vi.fn()
  const freshness = new Freshness({ now: () => Date.now(), ask })
  return {
    freshness,
    asked: () => ask.mock.calls.length,
    pass: (ms) => vi.advanceTimersByTimeAsync(ms),
  }
}

/** Whether a wait has ended. */
function watch(waiting: Promise<void>): () => boolean {
  let hasEnded = false
  void waiting.then(() => (hasEnded = true))
  return () => hasEnded
}

describe('a guest that asks what is there', () => {
  it('waits until the host has synced, and asks it once for all who wait', async () => {
    const { freshness, asked, pass } = startFreshness()
    const waiting = [freshness.whenFresh(), freshness.whenFresh()].map(watch)
    await pass(5_000)
    expect(asked()).toBe(1)
    expect(waiting.map((hasEnded) => hasEnded())).toEqual([false, false])
    freshness.markFresh()
    await pass(0)
    expect(waiting.map((hasEnded) => hasEnded())).toEqual([true, true])
  })

  it('waits for nothing where the host has just synced, and again when that is long ago', async () => {
    const { freshness, asked, pass } = startFreshness()
    freshness.markFresh()
    await pass(1_900)
    await freshness.whenFresh()
    expect(asked()).toBe(0)
    await pass(200)
    const hasEnded = watch(freshness.whenFresh())
    await pass(0)
    expect([asked(), hasEnded()]).toEqual([1, false])
  })

  it('waits ten seconds at most, and not again for a while where nobody syncs', async () => {
    const { freshness, asked, pass } = startFreshness()
    const hasEnded = watch(freshness.whenFresh())
    await pass(9_999)
    expect(hasEnded()).toBe(false)
    await pass(1)
    expect(hasEnded()).toBe(true)
    await freshness.whenFresh()
    await pass(29_000)
    await freshness.whenFresh()
    expect(asked()).toBe(1)
    await pass(1_000)
    void freshness.whenFresh()
    expect(asked()).toBe(2)
  })

  it('waits no longer once the screen is closed', async () => {
    const { freshness, pass } = startFreshness()
    const hasEnded = watch(freshness.whenFresh())
    freshness.close()
    await pass(0)
    expect(hasEnded()).toBe(true)
  })
})

describe('a host whose guest writes', () => {
  it('is asked to sync once after many entries', async () => {
    const { freshness, asked, pass } = startFreshness()
    for (let entry = 0; entry < 20; entry += 1) {
      freshness.wrote()
      await pass(100)
    }
    expect(asked()).toBe(0)
    await pass(500)
    expect(asked()).toBe(1)
    freshness.wrote()
    freshness.close()
    await pass(10_000)
    expect(asked()).toBe(1)
  })

  it('has put what it holds in the mailbox before the guest lists', async () => {
    const host = await startLaptop((id, { nearby, userData }) => {
      const mailbox = folderRoot(`${userData}/mailbox`).open(id)
      void mailbox
        .write('from-host.batch', Buffer.from('x'), never)
        .then(() => nearby.markFresh(id))
    })
    const guest = await startLaptop()
    const { port, code } = await openLaptop(host)
    await pairWithCode(guest, port, code ?? '')
    expect(await targetOf(guest, host, port).open(territory.id).list(never)).toEqual({
      ok: true,
      value: [{ name: 'from-host.batch', bytes: 1 }],
    })
    expect(host.arrived).toEqual([territory.id])
  })
})
