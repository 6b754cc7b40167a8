import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { silentDiscovery } from '../../../../electron/main/nearby/discovery'
import type { LaptopIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { Nearby } from '../../../../electron/main/nearby/nearby'
import { PairedLaptops } from '../../../../electron/main/nearby/paired-laptops'
import type { NearbyState, PairError, Pairing } from '../../../../shared/ipc/nearby-payloads'
import type { BoundaryError } from '../../../../shared/ipc/payloads'
import type { Result } from '../../../../shared/kernel/result'
import type { TargetRoot } from '../../../../shared/sync/target'
import { temporaryFolder } from '../../temporary-folder'

export const loopback = '127.0.0.1'

/** A laptop of the test: the whole of near by, on loopback, without discovery. */
export interface Laptop {
  readonly nearby: Nearby
  readonly identity: LaptopIdentity
  readonly userData: string
  readonly states: NearbyState[]
  readonly arrived: string[]
  /** ms that its clock is ahead. */
  readonly clock: { ahead: number }
}

/** `onArrived`: what the interface would do; it syncs at once where nothing is given. */
export async function startLaptop(
  onArrived?: (territory: string, laptop: Laptop) => void,
): Promise<Laptop> {
  const userData = await temporaryFolder()
  const identity = await makeIdentity()
  const paired = new PairedLaptops(join(userData, 'paired.json'))
  await paired.load()
  const states: NearbyState[] = []
  const arrived: string[] = []
  const clock = { ahead: 0 }
  const nearby = new Nearby({
    ...{ userData, paired, host: loopback, random: randomBytes },
    now: () => Date.now() + clock.ahead,
    identity: () => Promise.resolve(identity),
    addresses: () => [loopback],
    discovery: () => silentDiscovery,
    onChanged: (state) => states.push(state),
    onArrived: (territory) => {
      arrived.push(territory)
      if (onArrived === undefined) nearby.markFresh(territory)
      else onArrived(territory, laptop)
    },
  })
  onTestFinished(() => nearby.close())
  const laptop = { nearby, identity, userData, states, arrived, clock }
  return laptop
}

export const territory = { id: 'vallee-secrete', name: 'Vallée secrète' }

/** Opens a laptop for the territory of the tests. */
export function openLaptop({ nearby }: Laptop): Promise<NearbyState> {
  return nearby.open({ territory: territory.id, territoryName: territory.name, name: 'Hôte' })
}

export const never = new AbortController().signal

export function pairWithCode(
  guest: Laptop,
  port: number,
  code: string,
): Promise<Result<Pairing, BoundaryError | PairError>> {
  return guest.nearby.pair({ address: loopback, port, code, name: 'Invité' }, never)
}

/** A host that is open, and a guest that it was paired with. */
export async function pairedLaptops(): Promise<{
  readonly host: Laptop
  readonly guest: Laptop
  readonly port: number
}> {
  const [host, guest] = [await startLaptop(), await startLaptop()]
  const { port, code } = await openLaptop(host)
  const paired = await pairWithCode(guest, port, code ?? '')
  if (!paired.ok) throw new Error(paired.error.kind)
  return { host, guest, port }
}

/** What the guest reaches of the host. */
export function targetOf(guest: Laptop, host: Laptop, port: number): TargetRoot {
  const place = {
    kind: 'laptop',
    peer: host.identity.fingerprint,
    address: loopback,
    port,
  } as const
  const { root, close } = guest.nearby.openLaptop(place)
  onTestFinished(close)
  return root
}

/** Another code than the one on the screen. */
export function wrongCode(code: string | null): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0')
}
