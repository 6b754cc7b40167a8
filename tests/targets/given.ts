import { setMaxListeners } from 'node:events'
import { expect } from 'vitest'
import type { Result } from '../../shared/kernel/result'
import { maxEntryBytes } from '../../shared/sync/target'
import type { TargetError } from '../../shared/sync/target-error'

/** Never stops, and many wait for it. */
export const never = new AbortController().signal
setMaxListeners(0, never)

/** The value of an answer that must be good. */
export function given<T>(answer: Result<T, { readonly kind: string }>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value
}

/** The kind of an error that must be one. */
export function failure<T>(answer: Result<T, TargetError>): TargetError['kind'] {
  expect(answer.ok).toBe(false)
  return answer.ok ? 'cancelled' : answer.error.kind
}

/** Bytes that are the same for the same seed, and look like noise. */
export function noise(bytes: number, seed = 1): Uint8Array {
  const all = new Uint8Array(Math.min(bytes, maxEntryBytes))
  let state = seed >>> 0 || 1
  for (let at = 0; at < all.length; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    all[at] = state & 0xff
  }
  return all
}
