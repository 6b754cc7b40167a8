import type { ChangeSet } from '../../shared/change/change-set'
import { mentionedStamps } from '../../shared/change/mentioned-stamps'
import { stampDevice } from '../../shared/kernel/stamp'
import type { Memory } from '../data/territory-database'
import { meet, newMemory } from '../data/territory-session'

/**
 * Whether others know words of this device that it does not know itself: its memory was copied or set back, or
 * somebody forged them. What it says next under this name might count as superseded before it is said.
 */
function isKnownAhead({ device, last }: Memory, sets: readonly ChangeSet[]): boolean {
  if (sets.some(({ stamp }) => stampDevice(stamp) === device)) return true
  for (const stamp of mentionedStamps(sets)) {
    if (stampDevice(stamp) === device && (last === null || stamp > last)) return true
  }
  return false
}

/** The memory to go on with after these sets came: under a new name where two might speak under the old one. */
export function memoryAfter(memory: Memory, sets: readonly ChangeSet[], now: number): Memory {
  const stamps = sets.map((set) => set.stamp)
  const renamed = isKnownAhead(memory, sets) ? { ...memory, device: newMemory().device } : memory
  return meet(renamed, stamps, now)
}
