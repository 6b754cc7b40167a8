import type { TargetSettings } from '../../shared/ipc/sync-payloads'
import { bridge } from '../bridge/bridge'
import { useNearby } from '../state/nearby-store'
import { useTargets } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import { receiveTerritory } from './receive-territory'
import { keepTarget, loadTargets } from './targets'

/** Where a laptop answers. */
export interface LaptopAddress {
  readonly address: string
  readonly port: number
}

/** As `host:port` is typed: `192.168.1.12:45678`, `[fe80::1]:45678`. Null where a part lacks. */
export function laptopAddress(typed: string): LaptopAddress | null {
  const match = /^(?:\[([^\]\s]+)\]|([^:\s]+)):(\d{1,5})$/.exec(typed.trim())
  if (match === null) return null
  const [, bracketed, plain, digits] = match
  const [address, port] = [bracketed ?? plain ?? '', Number(digits)]
  return port < 1 || port > 65_535 ? null : { address, port }
}

/** The target that a paired laptop is kept as, by its certificate: paired anew, it is the same one. */
function targetOfPeer(peer: string): TargetSettings | undefined {
  return useTargets
    .getState()
    .targets?.find(({ place }) => place.kind === 'laptop' && place.peer === peer)
}

/** Proves a laptop by its code, keeps it as a target, and exchanges the territory that it is open for. */
export async function joinLaptop(at: LaptopAddress, code: string, name: string): Promise<void> {
  useNearby.setState({ joining: { kind: 'pairing' } })
  const paired = await bridge.nearbyPair({ ...at, code, name })
  if (!paired.ok) {
    useNearby.setState({ joining: { kind: 'failed', error: paired.error } })
    return
  }
  useNearby.setState({ joining: { kind: 'idle' } })
  const { peer, territory, ...laptop } = paired.value
  await loadTargets()
  const before = targetOfPeer(peer)
  const target: TargetSettings = {
    id: before?.id ?? `laptop-${peer.slice(0, 32)}`,
    name: laptop.name,
    place: { kind: 'laptop', peer, ...at },
    territories: [...new Set([...(before?.territories ?? []), territory.id])],
    isAutomatic: before?.isAutomatic ?? false,
  }
  if (await keepTarget(target)) await receiveTerritory(target, territory.id)
}

/** Exchanges again with a laptop that was paired before, where it is found now. */
export async function rejoinLaptop(peer: string, at: LaptopAddress): Promise<void> {
  const before = targetOfPeer(peer)
  const here = useTerritory.getState().id
  const territory =
    here !== null && before?.territories.includes(here) === true ? here : before?.territories[0]
  if (before === undefined || territory === undefined) return
  const target: TargetSettings = { ...before, place: { kind: 'laptop', peer, ...at } }
  if (await keepTarget(target)) await receiveTerritory(target, territory)
}
