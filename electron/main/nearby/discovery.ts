import type { FoundLaptop } from '../../../shared/ipc/nearby-payloads'
import { causeText } from '../disk-error'
import { log } from '../log'
import type { Announcement } from './announced-laptop'
import type { MdnsLink } from './mdns-link'
import { openMdnsLink } from './mdns-link'

/** Finds laptops near by, and lets them find this one. It sends nothing before `start`, or after `stop`. */
export interface Discovery {
  /** `announcement`: what to say of this laptop; null to look only. */
  readonly start: (announcement: Announcement | null) => Promise<void>
  /** The networks may have changed: joins those that are new, and asks again who is there. */
  readonly refresh: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly found: () => readonly FoundLaptop[]
  /** Whether a network carries what is said. */
  readonly isHeard: () => boolean
}

/** More than a room holds. */
const maxFound = 50

/** Where multicast is off: no socket is made. */
export const silentDiscovery: Discovery = {
  start: () => Promise.resolve(),
  refresh: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  found: () => [],
  isHeard: () => false,
}

export class MdnsDiscovery implements Discovery {
  readonly #addresses: () => readonly string[]
  readonly #onChanged: () => void
  readonly #links = new Map<string, MdnsLink>()
  #announcement: Announcement | null = null

  /** `addresses`: the IPv4 addresses of this computer, one a network. */
  constructor(addresses: () => readonly string[], onChanged: () => void) {
    this.#addresses = addresses
    this.#onChanged = onChanged
  }

  async start(announcement: Announcement | null): Promise<void> {
    this.#announcement = announcement
    for (const link of this.#links.values()) link.announce(announcement)
    await this.refresh()
  }

  async refresh(): Promise<void> {
    const addresses = this.#addresses()
    for (const [address, link] of this.#links) {
      if (addresses.includes(address)) continue
      this.#links.delete(address)
      await link.close()
    }
    for (const address of addresses) {
      const link = this.#links.get(address) ?? (await this.#join(address))
      link?.look()
    }
  }

  async stop(): Promise<void> {
    const links = [...this.#links.values()]
    this.#links.clear()
    this.#announcement = null
    await Promise.all(links.map((link) => link.close()))
  }

  found(): readonly FoundLaptop[] {
    const byPeer = new Map<string, FoundLaptop>()
    for (const link of this.#links.values()) {
      for (const laptop of link.found()) byPeer.set(laptop.peer, laptop)
    }
    // It hears itself as well.
    if (this.#announcement !== null) byPeer.delete(this.#announcement.peer)
    return [...byPeer.values()].slice(0, maxFound)
  }

  isHeard(): boolean {
    return this.#links.size > 0
  }

  async #join(address: string): Promise<MdnsLink | null> {
    try {
      const link = await openMdnsLink(address, this.#onChanged)
      link.announce(this.#announcement)
      this.#links.set(address, link)
      return link
    } catch (cause) {
      log(`mdns cannot be used on a network: ${causeText(cause)}`)
      return null
    }
  }
}
