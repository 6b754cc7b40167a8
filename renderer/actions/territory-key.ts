import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { targetsOf, useTargets } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import type { TellableError } from '../text/error-sentence'
import { notify, notifyError } from './notices'
import { syncNow } from './sync-now'

/** Reads whether the open territory has a key on this computer. */
export async function loadKeyState(): Promise<void> {
  const { id } = useTerritory.getState()
  if (id === null) {
    useTargets.setState({ isKeyed: null })
    return
  }
  const read = await bridge.keyState(id)
  if (useTerritory.getState().id !== id) return
  if (read.ok) useTargets.setState({ isKeyed: read.value.isKeyed })
  else notifyError(read.error)
}

/**
 * Makes a key for the open territory, under a passphrase. From now on what leaves is sealed; a target gets the
 * key with its next exchange.
 */
export async function protectTerritory(passphrase: string): Promise<Result<null, TellableError>> {
  const { id } = useTerritory.getState()
  if (id === null) return { ok: false, error: { kind: 'no-territory' } }
  const made = await bridge.keyMake({ territory: id, passphrase })
  if (!made.ok) return made
  await loadKeyState()
  notify('done', 'targets.key.made')
  void sealEverywhere(id)
  return ok(null)
}

/** What stands on the targets in clear is replaced at once, where they can be reached. */
async function sealEverywhere(territory: string): Promise<void> {
  for (const target of targetsOf(useTargets.getState(), territory)) {
    if (useTerritory.getState().id === territory) await syncNow(target.id)
  }
}

/** Opens the key that a target holds of a territory, with its passphrase. */
export async function enterKey(
  target: string,
  territory: string,
  passphrase: string,
): Promise<Result<null, TellableError>> {
  const entered = await bridge.keyEnter({ target, territory, passphrase })
  if (entered.ok) await loadKeyState()
  return entered
}
