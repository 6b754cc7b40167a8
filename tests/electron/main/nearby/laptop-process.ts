/**
 * One laptop as a plain Node process, for tests that give it a network of its own: a line of JSON in is a
 * call, a line out is its answer. Started by laptop-in-namespace.ts.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { MdnsDiscovery } from '../../../../electron/main/nearby/discovery'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { Nearby } from '../../../../electron/main/nearby/nearby'
import { ownAddresses } from '../../../../electron/main/nearby/own-addresses'
import { PairedLaptops } from '../../../../electron/main/nearby/paired-laptops'
import type { LaptopCall } from './laptop-in-namespace'

const [userData = ''] = process.argv.slice(2)
const identity = await makeIdentity()
const nearby: Nearby = new Nearby({
  ...{ userData, random: randomBytes, now: Date.now, addresses: ownAddresses, host: undefined },
  identity: () => Promise.resolve(identity),
  paired: new PairedLaptops(join(userData, 'paired.json')),
  discovery: (onChanged) => new MdnsDiscovery(ownAddresses, onChanged),
  lookMs: 2_000,
  onChanged: () => undefined,
  onArrived: (territory) => nearby.markFresh(territory),
})
const never = new AbortController().signal

async function answer(call: LaptopCall): Promise<unknown> {
  switch (call.do) {
    case 'open':
      return nearby.open({ territory: call.territory, territoryName: call.secret, name: call.name })
    case 'look':
      return nearby.look()
    case 'close':
      return nearby.close()
    case 'state':
      return { ...nearby.state(), peer: identity.fingerprint }
    case 'pair':
      return nearby.pair({ ...call.at, code: call.code, name: call.name }, never)
    case 'write':
    case 'read': {
      const place = { kind: 'laptop', peer: call.peer, ...call.at } as const
      const { root, close } = nearby.openLaptop(place)
      const folder = root.open(call.territory)
      const done =
        call.do === 'write'
          ? await folder.write(call.entry, Buffer.from(call.text), never)
          : await folder.read(call.entry, never)
      close()
      if (!done.ok || done.value === null) return done
      return { ok: true, value: Buffer.from(done.value).toString() }
    }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const answered = (await answer(JSON.parse(line) as LaptopCall)) ?? null
  process.stdout.write(`${JSON.stringify(answered)}\n`)
}
