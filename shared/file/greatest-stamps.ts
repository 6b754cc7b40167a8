import type { ChangeSet } from '../change/change-set'
import type { Stamp } from '../kernel/stamp'
import { stampDevice } from '../kernel/stamp'

/** Each device's greatest stamp, in order. */
export function greatestStamps(changeSets: readonly ChangeSet[]): readonly Stamp[] {
  const greatest = new Map<string, Stamp>()
  for (const { stamp } of changeSets) {
    const device = stampDevice(stamp)
    const known = greatest.get(device)
    if (known === undefined || stamp > known) greatest.set(device, stamp)
  }
  return [...greatest.values()].sort()
}
