import type { TargetRoot } from '../../../shared/sync/target'
import { Freshness } from './freshness'
import type { GuestAnswer, GuestRequest } from './guest-request'
import { protocol, refusal } from './guest-request'
import { HostServer } from './host-server'
import type { LaptopIdentity } from './laptop-identity'
import { answerMailbox } from './mailbox-routes'
import type { PairedLaptops } from './paired-laptops'
import { PairingDesk } from './pairing-desk'
import { answerPairing } from './pairing-routes'
import type { RandomBytes } from './pairing-run'

export interface OpenHostParts {
  readonly identity: LaptopIdentity
  readonly paired: PairedLaptops
  readonly mailbox: TargetRoot
  readonly territory: { readonly id: string; readonly name: string }
  /** As others see this laptop. */
  readonly name: string
  readonly now: () => number
  readonly random: RandomBytes
  /** The address to listen at; undefined for all. */
  readonly host: string | undefined
  /** The state of pairing moved. */
  readonly onChanged: () => void
  /** A guest wrote, or wants what is new. */
  readonly onArrived: () => void
}

/** This laptop, open to those near by for one territory, until it is closed. */
export interface OpenHost {
  readonly port: number
  readonly desk: PairingDesk
  readonly freshness: Freshness
  readonly server: HostServer
  readonly close: () => Promise<void>
}

export async function openHost(parts: OpenHostParts): Promise<OpenHost> {
  const { identity, paired, territory, name, now, random } = parts
  const desk = new PairingDesk({ random, now })
  const freshness = new Freshness({ now, ask: parts.onArrived })
  const pairingHost = {
    desk,
    fingerprint: identity.fingerprint,
    tells: { name, territory },
    onPaired: async (guest: string, guestName: string) => {
      await paired.add({ peer: guest, name: guestName, pairedAt: now() })
    },
    onTried: parts.onChanged,
  }
  const mailboxHost = {
    isOpen: (id: string) => id === territory.id,
    mailbox: parts.mailbox,
    whenFresh: () => freshness.whenFresh(),
    onWritten: () => freshness.wrote(),
  }
  const answer = async (request: GuestRequest): Promise<GuestAnswer> => {
    const [version, place] = request.path
    if (version !== protocol) return refusal
    if (place === 'pair') return answerPairing(request, pairingHost)
    // Looked up at each request: who was unpaired meanwhile is a stranger.
    return paired.has(request.guest) ? answerMailbox(request, mailboxHost) : refusal
  }
  const server = new HostServer({
    identity,
    isPaired: (guest) => paired.has(guest),
    answer,
    onLeft: (connection) => desk.leave(connection),
  })
  const port = await server.listen(parts.host, paired.port)
  return {
    port,
    desk,
    freshness,
    server,
    close: async () => {
      freshness.close()
      await server.close()
    },
  }
}
