import { bridge } from '../bridge/bridge'
import { useTargets } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import type { SyncOutcome } from './sync-now'
import { syncNow } from './sync-now'

/**
 * Puts the territory's key on a target that lacks it, so that a colleague who types the passphrase can read
 * what goes there. Where it cannot be put there, the exchange itself tells why.
 */
async function publishKey(target: string): Promise<void> {
  const territory = useTerritory.getState().id
  if (territory === null || useTargets.getState().isKeyed !== true) return
  await bridge.keyPublish({ target, territory })
}

/**
 * Exchanges the open territory with a target, because somebody asked. How it goes, and how it went, stands in
 * the sync store. Null where nothing was done.
 */
export async function exchangeWith(
  target: string,
  options: { readonly verifies?: boolean } = {},
): Promise<SyncOutcome | null> {
  await publishKey(target)
  return syncNow(target, options)
}
