import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type {
  NearbyState,
  PairError,
  Pairing,
  nearbyOpen,
  nearbyPair,
} from '../../../shared/ipc/nearby-payloads'
import type { BoundaryError } from '../../../shared/ipc/payloads'
import type { Result } from '../../../shared/kernel/result'
import { ok } from '../../../shared/kernel/result'
import { createOneAtATime } from '../one-at-a-time'
import { folderRoot } from '../sync/folder-target'
import type { LaptopPlace, OpenTarget } from '../sync/open-target'
import type { Discovery } from './discovery'
import type { LaptopIdentity } from './laptop-identity'
import { LaptopTarget } from './laptop-target'
import type { OpenHost } from './open-host'
import { openHost } from './open-host'
import { pairWith } from './pair-with'
import type { PairedLaptops } from './paired-laptops'
import type { RandomBytes } from './pairing-run'
import { PinnedConnections } from './pinned-connections'

export interface NearbyParts {
  readonly userData: string
  readonly identity: () => Promise<LaptopIdentity>
  readonly paired: PairedLaptops
  readonly discovery: (onChanged: () => void) => Discovery
  readonly addresses: () => readonly string[]
  readonly now: () => number
  readonly random: RandomBytes
  /** The address to listen at; undefined for all. */
  readonly host: string | undefined
  readonly onChanged: (state: NearbyState) => void
  readonly onArrived: (territory: string) => void
  /** How often it looks round while the screen is open; tests wait less. */
  readonly lookMs?: number
}

/** Networks change, codes grow old, and laptops go away. */
const lookMs = 10_000

/** Where laptops near by leave what is for this one: a folder a territory. */
function mailboxFolder(userData: string): string {
  return join(userData, 'mailbox')
}

/** This laptop and those near by: open to them, looking for them, paired with them. */
export class Nearby {
  readonly #parts: NearbyParts
  readonly #discovery: Discovery
  readonly #inTurn = createOneAtATime()
  #host: { readonly territory: string; readonly open: OpenHost } | null = null
  #looking: NodeJS.Timeout | null = null
  #told = ''

  constructor(parts: NearbyParts) {
    this.#parts = parts
    this.#discovery = parts.discovery(() => this.#tell())
  }

  /** Opens this laptop to others for one territory, and lets them find it. */
  open({ territory, territoryName, name }: z.infer<typeof nearbyOpen>): Promise<NearbyState> {
    return this.#inTurn(async () => {
      await this.#close()
      const { userData, paired, now, random, host } = this.#parts
      const identity = await this.#parts.identity()
      const folder = mailboxFolder(userData)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const open = await openHost({
        ...{ identity, paired, now, random, host, name },
        mailbox: folderRoot(folder),
        territory: { id: territory, name: territoryName },
        onChanged: () => this.#tell(),
        onArrived: () => this.#parts.onArrived(territory),
      })
      this.#host = { territory, open }
      if (open.port !== paired.port) await paired.keepPort(open.port)
      await this.#look({ peer: identity.fingerprint, name, port: open.port })
      return this.state()
    })
  }

  /** Looks for others, without being found. */
  look(): Promise<NearbyState> {
    return this.#inTurn(async () => {
      await this.#close()
      await this.#look(null)
      return this.state()
    })
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#close())
  }

  async pair(
    { address, port, code, name }: z.infer<typeof nearbyPair>,
    stop: AbortSignal,
  ): Promise<Result<Pairing, BoundaryError | PairError>> {
    const { random, paired, now } = this.#parts
    const identity = await this.#parts.identity()
    const proved = await pairWith({ at: { address, port }, code, name, identity, random, stop })
    if (!proved.ok) return proved
    const { territory, ...laptop } = proved.value
    const pairedAt = now()
    const kept = await paired.add({ ...laptop, pairedAt })
    this.#tell()
    return kept.ok ? ok({ ...laptop, pairedAt, territory }) : kept
  }

  /** From now on it is a stranger, whatever it is doing. */
  async unpair(peer: string): Promise<Result<null, BoundaryError>> {
    const removed = this.#parts.paired.remove(peer)
    this.#host?.open.server.disconnect(peer)
    this.#tell()
    return removed
  }

  /** The mailbox of a territory was synced. */
  markFresh(territory: string): void {
    if (this.#host?.territory === territory) this.#host.open.freshness.markFresh()
  }

  /** The laptop of a target, over connections that are pinned to it. */
  openLaptop({ peer, address, port }: LaptopPlace): OpenTarget {
    const isPaired = (): boolean => this.#parts.paired.has(peer)
    const connections = new PinnedConnections({
      peer,
      identity: this.#parts.identity,
      places: () => [
        // Where it says that it is now, and where it was: a lie costs one attempt, for it is pinned.
        ...this.#discovery.found().filter((found) => found.peer === peer),
        { address, port },
      ],
    })
    return { root: new LaptopTarget(connections, isPaired), close: () => connections.close() }
  }

  state(): NearbyState {
    const open = this.#host?.open
    return {
      addresses: open === undefined ? [] : this.#parts.addresses(),
      port: open?.port ?? 0,
      code: open?.desk.code() ?? null,
      wrongCodes: open?.desk.wrongCodes ?? 0,
      canAnnounce: this.#discovery.isHeard(),
      found: this.#discovery.found(),
      paired: this.#parts.paired.list(),
    }
  }

  async #look(announcement: Parameters<Discovery['start']>[0]): Promise<void> {
    await this.#discovery.start(announcement)
    this.#looking = setInterval(() => {
      void this.#inTurn(() => this.#discovery.refresh()).then(() => this.#tell())
    }, this.#parts.lookMs ?? lookMs)
  }

  async #close(): Promise<void> {
    if (this.#looking !== null) clearInterval(this.#looking)
    this.#looking = null
    const host = this.#host
    this.#host = null
    await this.#discovery.stop()
    await host?.open.close()
  }

  /** Tells the screen, where something of what it shows moved. */
  #tell(): void {
    const state = this.state()
    const text = JSON.stringify(state)
    if (text === this.#told) return
    this.#told = text
    this.#parts.onChanged(state)
  }
}
