import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { targetsOf, useTargets } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import type { TellableError } from '../text/error-sentence'
import { notify, notifyError } from './notices'

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
 * Makes a key for the open territory, and puts it on its targets under a passphrase. One that is not there
 * now gets it with its next exchange.
 */
export async function protectTerritory(passphrase: string): Promise<Result<null, TellableError>> {
  const { id } = useTerritory.getState()
  if (id === null) return { ok: false, error: { kind: 'no-territory' } }
  const made = await bridge.keyMake({ territory: id, passphrase })
  if (!made.ok) return made
  await loadKeyState()
  for (const target of targetsOf(useTargets.getState(), id)) {
    await bridge.keyPublish({ target: target.id, territory: id })
  }
  notify('done', 'targets.key.made')
  return ok(null)
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
