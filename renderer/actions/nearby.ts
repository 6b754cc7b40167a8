import type { NearbyState } from '../../shared/ipc/nearby-payloads'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { notNearby, useNearby } from '../state/nearby-store'
import { usePreferences } from '../state/preferences-store'
import { mailboxId } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import { syncNow } from './sync-now'
import { notifyError } from './notices'
import { territoryName } from './recents'

/** Others see no more of a name. */
const maxName = 60

/** As others see this laptop: by whoever signs on it. */
export function laptopName(unnamed: string): string {
  return usePreferences.getState().person.trim().slice(0, maxName) || unnamed
}

/** Takes what main says of the laptops near by, until the function that it gives is called. */
export function listenNearby(): () => void {
  const ends = [
    bridge.onNearbyChanged((state) => {
      if (useNearby.getState().side !== null) useNearby.setState({ state })
    }),
    bridge.onNearbyArrived(() => {
      if (useNearby.getState().side === 'host') useNearby.setState({ arrivedAt: Date.now() })
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}

/** Opens this laptop to those near by, for the open territory, and announces it. */
export async function openToNearby(name: string): Promise<void> {
  const { id } = useTerritory.getState()
  if (id === null) return
  const territory = { territory: id, territoryName: territoryName() }
  await turn('host', () => bridge.nearbyOpen({ ...territory, name }))
  // Whoever comes finds all that this laptop has.
  if (useNearby.getState().state !== null) await syncNow(mailboxId)
}

/** Looks for laptops near by; this one stays closed. */
export async function lookNearby(name: string): Promise<void> {
  await turn('guest', () => bridge.nearbyLook({ name }))
}

async function turn(
  side: 'host' | 'guest',
  ask: () => Promise<Result<NearbyState, BoundaryError>>,
): Promise<void> {
  useNearby.setState({ ...notNearby, side })
  const turned = await ask()
  if (useNearby.getState().side !== side) return
  if (turned.ok) useNearby.setState({ state: turned.value })
  else useNearby.setState({ error: turned.error })
}

/** Neither open nor looking any more: nothing is announced. */
export async function closeNearby(): Promise<void> {
  useNearby.setState(notNearby)
  const closed = await bridge.nearbyClose()
  if (!closed.ok) notifyError(closed.error)
}

/** Forgets a laptop: it must give a code again. */
export async function unpair(peer: string): Promise<void> {
  const unpaired = await bridge.nearbyUnpair({ peer })
  if (!unpaired.ok) {
    notifyError(unpaired.error)
    return
  }
  const { state } = useNearby.getState()
  if (state === null) return
  const paired = state.paired.filter((laptop) => laptop.peer !== peer)
  useNearby.setState({ state: { ...state, paired } })
}
