import type { DeviceId, Stamp } from '../../shared/kernel/stamp'
import { isFarAhead, later, nextStamp } from '../../shared/kernel/stamp'
import type { PageBook } from './page-book'
import type { Memory, StoredCommit, TerritoryDatabase } from './territory-database'

/** The open territory as the door knows it: its database, its clock, its commits. */
export interface TerritorySession {
  readonly id: string
  readonly database: TerritoryDatabase
  readonly book: PageBook
  memory: Memory
  /** Every commit of this device, oldest first. */
  readonly commits: StoredCommit[]
  /** Entries that the journal could not take (a full disk): they go before the next one. */
  readonly unjournaled: string[]
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Random text of [0-9a-z]: 16 characters hold 82 bits. */
export function randomId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length] ?? '0').join('')
}

/** The memory of a device that has none of this territory yet. */
export function newMemory(): Memory {
  return { id: 'memory', device: randomId(10) as DeviceId, last: null, seen: null }
}

/** The clock's next reading, and the memory that has it behind it. */
export function tick(
  memory: Memory,
  now: number,
): { readonly stamp: Stamp; readonly memory: Memory } {
  const stamp = nextStamp(now, memory.last, memory.seen, memory.device)
  return { stamp, memory: { ...memory, last: stamp } }
}

/** The memory after others' stamps came: those far ahead of the clock are not followed. */
export function meet(memory: Memory, stamps: readonly Stamp[], now: number): Memory {
  let seen = memory.seen
  for (const stamp of stamps) if (!isFarAhead(stamp, now)) seen = later(seen, stamp)
  return { ...memory, seen }
}
