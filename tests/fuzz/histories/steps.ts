import fc from 'fast-check'
import { clockArbitrary } from '../../shared/change/history'

interface On {
  readonly device: number
  readonly record: number
}

/** One step of a random history. Numbers are taken modulo what there is to choose from. */
export type PlayedStep =
  | ({ readonly kind: 'edit'; readonly field: number; readonly value: number } & On)
  | ({ readonly kind: 'edit-shown'; readonly field: number; readonly value: number } & On)
  | ({ readonly kind: 'set'; readonly value: number } & On)
  | ({ readonly kind: 'remove' | 'restore' | 'erase' | 'take-apart' } & On)
  | ({ readonly kind: 'merge' | 'not-same'; readonly other: number } & On)
  | {
      readonly kind: 'resolve'
      readonly device: number
      readonly which: number
      readonly value: number
    }
  | { readonly kind: 'undo' | 'redo' | 'compact'; readonly device: number }
  | { readonly kind: 'take-back'; readonly device: number; readonly which: number }
  | {
      readonly kind: 'send'
      readonly from: number
      readonly to: number
      readonly shuffle: number
      /** How it travels: in the file of which version of the format, or (0) as change sets alone. */
      readonly version: number
    }
  | { readonly kind: 'barrier' }

const small = fc.nat(5)
const on = { device: small, record: small }

function step<K extends PlayedStep['kind'], F extends object>(
  weight: number,
  kind: K,
  fields: { readonly [Name in keyof F]: fc.Arbitrary<F[Name]> },
): { weight: number; arbitrary: fc.Arbitrary<F & { kind: K }> } {
  const made: fc.Arbitrary<unknown> = fc.record({ kind: fc.constant(kind), ...fields })
  return { weight, arbitrary: made as fc.Arbitrary<F & { kind: K }> }
}

export const playedStep: fc.Arbitrary<PlayedStep> = fc.oneof(
  step(14, 'edit', { ...on, field: small, value: small }),
  step(4, 'edit-shown', { ...on, field: small, value: small }),
  step(3, 'set', { ...on, value: small }),
  step(3, 'remove', on),
  step(2, 'restore', on),
  step(4, 'merge', { ...on, other: small }),
  step(1, 'take-apart', on),
  step(1, 'not-same', { ...on, other: small }),
  step(4, 'resolve', { device: small, which: fc.nat(20), value: small }),
  step(5, 'undo', { device: small }),
  step(3, 'redo', { device: small }),
  step(4, 'take-back', { device: small, which: fc.nat(30) }),
  step(1, 'compact', { device: small }),
  step(1, 'erase', on),
  step(12, 'send', { from: small, to: small, shuffle: fc.nat(1000), version: fc.nat(5) }),
  step(1, 'barrier', {}),
)

/** What some devices did, and how wrong their clocks are, in milliseconds. */
export interface PlayedHistory {
  readonly clocks: readonly number[]
  readonly steps: readonly PlayedStep[]
}

const histories: fc.Arbitrary<PlayedHistory> = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 6, size: 'max' }),
  steps: fc.array(playedStep, { minLength: 20, maxLength: 90, size: 'max' }),
})

/** The history of a number: always the same. */
export function historyOf(seed: number): PlayedHistory {
  const [history] = fc.sample(histories, { seed, numRuns: 1 })
  if (history === undefined) throw new Error('fast-check gave no history')
  return history
}
