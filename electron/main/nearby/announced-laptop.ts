import { z } from 'zod'
import type { FoundLaptop } from '../../../shared/ipc/nearby-payloads'
import { laptopName } from '../../../shared/ipc/nearby-payloads'
import { fingerprint } from '../../../shared/ipc/sync-payloads'
import { plainName } from './plain-name'

/** The service under which CoTerr is found: `_coterr._tcp.local`. */
export const serviceType = 'coterr'

/** What a laptop says of itself to the whole network: the fingerprint and the name that its person typed. */
export interface Announcement {
  readonly peer: string
  readonly name: string
  readonly port: number
}

/** What bonjour-service makes of the packets that came. Whoever is on the network can have sent them. */
const heard = z.object({
  port: z.number().int().min(1).max(65535),
  txt: z.object({ f: fingerprint, n: z.string().max(240) }),
  referer: z.object({ address: z.ipv4() }),
})

/** The laptop of an announcement; null where it is none of CoTerr's. Nothing of it is proved. */
export function readAnnounced(service: unknown): FoundLaptop | null {
  const parsed = heard.safeParse(service)
  if (!parsed.success) return null
  const { port, txt, referer } = parsed.data
  const name = laptopName.safeParse(plainName(txt.n))
  return name.success ? { peer: txt.f, name: name.data, address: referer.address, port } : null
}

/** The records of an announcement. The host's name in them is made up: a computer's own often names a person. */
export function serviceOf({ peer, name, port }: Announcement) {
  const host = `coterr-${peer.slice(0, 16)}`
  return {
    type: serviceType,
    name: host,
    host: `${host}.local`,
    port,
    txt: { f: peer, n: name },
    // Its name is made from the fingerprint: nobody else has it.
    probe: false,
    disableIPv6: true,
  }
}
