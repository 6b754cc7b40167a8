import type { ChangeSet } from '../../shared/change/change-set'
import { stampDevice } from '../../shared/kernel/stamp'
import type { Memory } from '../data/territory-database'
import { meet, newMemory } from '../data/territory-session'

/**
 * The memory to go on with after these sets came. Sets under this device's own name that it does not know
 * mean that its memory was copied or set back: two must not speak under one name, so it takes a new one.
 */
export function memoryAfter(memory: Memory, sets: readonly ChangeSet[], now: number): Memory {
  const stamps = sets.map((set) => set.stamp)
  const isCopied = stamps.some((stamp) => stampDevice(stamp) === memory.device)
  const renamed = isCopied ? { ...memory, device: newMemory().device } : memory
  return meet(renamed, stamps, now)
}
