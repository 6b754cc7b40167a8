import type { TargetPlace, TargetReport, TargetSettings } from '../../shared/ipc/sync-payloads'
import type { Result } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { randomId } from '../data/territory-session'
import { useTargets } from '../state/targets-store'
import { useTerritory } from '../state/territory-store'
import type { TellableError } from '../text/error-sentence'
import { notifyError } from './notices'

/** Reads the list of this computer's targets. */
export async function loadTargets(): Promise<void> {
  const listed = await bridge.syncTargets()
  if (listed.ok) useTargets.setState(listed.value)
  else notifyError(listed.error)
}

/** An id that no target has. */
export function newTargetId(): string {
  return randomId(16)
}

/** Asks for a folder; null where the person gave up. */
export async function chooseFolder(): Promise<string | null> {
  const chosen = await bridge.syncFolder()
  if (chosen.ok) return chosen.value
  notifyError(chosen.error)
  return null
}

/** A place to try. `secret` absent: the one that the target `id` has. */
export interface TargetToTest {
  readonly place: TargetPlace
  readonly secret?: string
  readonly id?: string
}

/** Writes, reads back, lists and removes a small entry there. */
export async function testTarget(
  wanted: TargetToTest,
): Promise<Result<TargetReport, TellableError>> {
  return bridge.syncTest(wanted)
}

/** Keeps a target, new or changed. `secret` absent: the one that is kept stays. */
export async function keepTarget(target: TargetSettings, secret?: string): Promise<boolean> {
  const { id, name, place, territories, isAutomatic } = target
  const kept = await bridge.syncKeep({
    target: { id, name, place, territories, isAutomatic },
    ...(secret === undefined ? {} : { secret }),
  })
  if (!kept.ok) notifyError(kept.error)
  await loadTargets()
  return kept.ok
}

/** Exchanges a territory with a target that is known already. */
export async function attachTarget(target: TargetSettings, territory: string): Promise<boolean> {
  if (target.territories.includes(territory)) return true
  return keepTarget({ ...target, territories: [...target.territories, territory] })
}

/** Stops exchanging the open territory there. A target that no other territory uses is forgotten. */
export async function detachTarget(target: TargetSettings): Promise<void> {
  const here = useTerritory.getState().id
  const territories = target.territories.filter((id) => id !== here)
  if (territories.length > 0) {
    await keepTarget({ ...target, territories })
    return
  }
  const forgotten = await bridge.syncForget(target.id)
  if (!forgotten.ok) notifyError(forgotten.error)
  await loadTargets()
}

export async function setAutomatic(target: TargetSettings, isAutomatic: boolean): Promise<void> {
  await keepTarget({ ...target, isAutomatic })
}
