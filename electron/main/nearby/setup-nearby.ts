import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ok } from '../../../shared/kernel/result'
import type { Handle } from '../handle'
import type { Secrets } from '../secrets'
import { send } from '../send'
import type { MainWindow } from '../windows'
import { MdnsDiscovery, silentDiscovery } from './discovery'
import { readIdentity } from './laptop-identity'
import type { LaptopIdentity } from './laptop-identity'
import { Nearby } from './nearby'
import { ownAddresses } from './own-addresses'
import { PairedLaptops } from './paired-laptops'

/**
 * The channels of laptops near by. For tests: `COTERR_NEARBY_HOST` is the only address to listen at, and
 * `COTERR_DISCOVERY=off` sends nothing to the network.
 */
export async function setupNearby(
  handle: Handle,
  window: MainWindow,
  secrets: Secrets,
  userData: string,
): Promise<Nearby> {
  const paired = new PairedLaptops(join(userData, 'paired.json'))
  await paired.load()
  let identity: Promise<LaptopIdentity> | null = null
  const host = process.env['COTERR_NEARBY_HOST']
  const isSilent = process.env['COTERR_DISCOVERY'] === 'off'
  const addresses = host === undefined ? ownAddresses : () => [host]
  const nearby = new Nearby({
    ...{ userData, paired, addresses, host, random: randomBytes, now: Date.now },
    // Made at the first use, and once.
    identity: () => (identity ??= readIdentity(secrets)),
    discovery: (onChanged) =>
      isSilent ? silentDiscovery : new MdnsDiscovery(addresses, onChanged),
    onChanged: (state) => {
      const contents = window.contents()
      if (contents !== null) send(contents, 'nearby:changed', state)
    },
    onArrived: (territory) => {
      const contents = window.contents()
      if (contents !== null) send(contents, 'nearby:arrived', { territory })
    },
  })
  let pairing = new AbortController()

  handle('nearby:look', async () => ok(await nearby.look()))
  handle('nearby:open', async (asked) => ok(await nearby.open(asked)))
  handle('nearby:close', async () => {
    pairing.abort()
    pairing = new AbortController()
    await nearby.close()
    return ok(null)
  })
  handle('nearby:pair', (asked) => nearby.pair(asked, pairing.signal))
  handle('nearby:unpair', ({ peer }) => nearby.unpair(peer))
  handle('nearby:fresh', (territory) => {
    nearby.markFresh(territory)
    return ok(null)
  })
  // The screen is gone with its page.
  window.onPageGone(() => void nearby.close())
  return nearby
}
