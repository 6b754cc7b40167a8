import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'vitest'
import { describe, it } from 'vitest'
import type { LaptopProcess, PairAnswer, TextAnswer } from './laptop-in-namespace'
import { floodFrom, startInNamespace } from './laptop-in-namespace'
import {
  groupsJoined,
  makeNamespaces,
  multicastsSent,
  ownMulticastGroups,
} from './network-namespaces'

const patience = { timeout: 40_000, interval: 500 }
const [territory, secret] = ['vallee-secrete', 'Vallée secrète']
const mdnsGroup = 'FB0000E0'

/** Pairs `guest` with `host` at an address, and has an entry go there and back. */
async function exchangeThere(
  { expect }: TestContext,
  host: LaptopProcess,
  guest: LaptopProcess,
  at: { readonly address: string; readonly port: number },
): Promise<void> {
  const { code, peer } = await host.state()
  const paired = await guest.call<PairAnswer>({ do: 'pair', at, code: code ?? '', name: 'Invité' })
  expect(paired).toMatchObject({ ok: true, value: { peer, territory: { id: territory } } })
  const entry = { peer, at, territory, entry: 'a.batch' }
  expect(await guest.call<TextAnswer>({ do: 'write', ...entry, text: 'bonjour' })).toMatchObject({
    ok: true,
  })
  const read = await guest.call<TextAnswer>({ do: 'read', ...entry })
  expect(read).toEqual({ ok: true, value: 'bonjour' })
}

describe.concurrent('two laptops on a network of their own', () => {
  it('find each other while the screen is open, and say nothing before and after', async (test) => {
    const { expect } = test
    const own = ownMulticastGroups()
    const { names, addresses } = makeNamespaces(test)
    const [hostNet, guestNet] = names
    const sent = (): readonly number[] => names.map(multicastsSent)
    const before = sent()
    const [host, guest] = [
      await startInNamespace(test, hostNet),
      await startInNamespace(test, guestNet),
    ]
    await wait(2_000)
    expect(sent()).toEqual(before)
    expect(names.flatMap(groupsJoined)).toEqual([])

    await guest.call({ do: 'look' })
    expect((await guest.state()).found).toEqual([])
    const opened = { do: 'open', territory, secret, name: 'Portable d’Anne' } as const
    const { port } = await host.call<{ port: number }>(opened)
    const { peer, canAnnounce } = await host.state()
    expect(canAnnounce).toBe(true)
    const at = { address: addresses[0], port }
    const found = [{ peer, name: 'Portable d’Anne', ...at }]
    await expect.poll(async () => (await guest.state()).found, patience).toEqual(found)
    // Who only looks is not found.
    expect((await host.state()).found).toEqual([])
    expect(names.map(groupsJoined)).toEqual([[mdnsGroup], [mdnsGroup]])
    expect(multicastsSent(hostNet)).toBeGreaterThan(before[0] ?? 0)

    await exchangeThere(test, host, guest, at)
    await host.call({ do: 'close' })
    await expect.poll(async () => (await guest.state()).found, patience).toEqual([])
    await guest.call({ do: 'close' })
    expect(names.flatMap(groupsJoined)).toEqual([])

    // The kernel says twice that it leaves the group, within a second or two.
    await wait(4_000)
    const after = sent()
    await wait(8_000)
    expect(sent()).toEqual(after)
    // None of it touched the machine's own networks.
    expect(ownMulticastGroups()).toBe(own)
  })

  it('is no longer found where it went without a goodbye, and is again at another port', async (test) => {
    const { expect } = test
    const { names, addresses } = makeNamespaces(test)
    const [first, guest] = [
      await startInNamespace(test, names[0]),
      await startInNamespace(test, names[1]),
    ]
    await guest.call({ do: 'look' })
    await first.call({ do: 'open', territory, secret, name: 'Anne' })
    const isFound = async (): Promise<number> => (await guest.state()).found.length
    await expect.poll(isFound, patience).toBe(1)
    first.end()
    await expect.poll(isFound, patience).toBe(0)
    const second = await startInNamespace(test, names[0])
    const { port } = await second.call<{ port: number }>({
      ...{ do: 'open', territory, secret, name: 'Anne' },
    })
    const { peer } = await second.state()
    const found = [{ peer, name: 'Anne', address: addresses[0], port }]
    await expect.poll(async () => (await guest.state()).found, patience).toEqual(found)
  })
})

describe.concurrent('a laptop on a network where somebody sends malformed announcements', () => {
  it('stays up, shows no more than they say, and finds who is there', async (test) => {
    const { expect } = test
    const { names, addresses } = makeNamespaces(test)
    const guest = await startInNamespace(test, names[1])
    await guest.call({ do: 'look' })
    const flooding = floodFrom(names[0], addresses[0], 800)
    const liar = { peer: 'cd'.repeat(32), name: 'Menteur', address: addresses[0], port: 4000 }
    await expect.poll(async () => (await guest.state()).found, patience).toContainEqual(liar)
    await flooding
    const { found } = await guest.state()
    expect(found.length).toBeLessThanOrEqual(50)
    for (const { name, peer, address } of found) {
      expect([name.length <= 60, peer.length, address]).toEqual([true, 64, addresses[0]])
    }
    const host = await startInNamespace(test, names[0])
    await host.call({ do: 'open', territory, secret, name: 'Anne' })
    const { peer } = await host.state()
    const isFound = async (): Promise<boolean> =>
      (await guest.state()).found.some((laptop) => laptop.peer === peer && laptop.name === 'Anne')
    await expect.poll(isFound, patience).toBe(true)
  })
})

describe.concurrent('two laptops whose network carries no multicast', () => {
  it('do not find each other, and pair and exchange by a typed address', async (test) => {
    const { expect } = test
    const { names, addresses } = makeNamespaces(test, true)
    const [host, guest] = [
      await startInNamespace(test, names[0]),
      await startInNamespace(test, names[1]),
    ]
    await guest.call({ do: 'look' })
    const { port } = await host.call<{ port: number }>({
      ...{ do: 'open', territory, secret, name: 'Anne' },
    })
    await wait(5_000)
    expect((await guest.state()).found).toEqual([])
    expect((await host.state()).addresses).toEqual([addresses[0]])
    await exchangeThere(test, host, guest, { address: addresses[0], port })
    expect((await guest.state()).found).toEqual([])
  })
})
