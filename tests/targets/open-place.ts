import type { OpenTarget } from '../../electron/main/sync/open-target'
import { openTarget } from '../../electron/main/sync/open-target'
import type { TimeLimits } from '../../electron/main/sync/time-limits'
import type { TargetPlace } from '../../shared/ipc/sync-payloads'
import { err } from '../../shared/kernel/result'
import { given } from './given'

/** Opens a place with the app's own openers, less laptops. */
export function openPlace(place: TargetPlace, secret: string, limits?: TimeLimits): OpenTarget {
  const laptop = () => err({ kind: 'target-certificate' } as const)
  return given(openTarget(place, secret, limits === undefined ? { laptop } : { laptop, limits }))
}
