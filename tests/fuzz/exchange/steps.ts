import fc from 'fast-check'
import type { Lie } from '../../targets/lying-target'
import { clockArbitrary } from '../../shared/change/history'
import { lies } from '../../shared/sync/synced-world'
import type { PlayedStep } from '../histories/steps'
import { playedStep } from '../histories/steps'

/**
 * What people do who exchange in every way: a territory of the histories' fuzz, people in it, syncs through one
 * target that lies, and files of which a share profile leaves something out. Numbers are taken modulo what
 * there is to choose from.
 */
export type ExchangeStep =
  | PlayedStep
  | {
      readonly kind: 'contact'
      readonly device: number
      readonly record: number
      readonly value: number
    }
  | {
      readonly kind: 'person'
      readonly device: number
      readonly record: number
      readonly value: number
    }
  | { readonly kind: 'sync' | 'quiet-sync' | 'verify' | 'lose-cache'; readonly device: number }
  | { readonly kind: 'cut-sync'; readonly device: number; readonly bytes: number }
  | { readonly kind: 'key'; readonly device: number }
  | { readonly kind: 'lie'; readonly lie: Lie }
  | {
      readonly kind: 'share'
      readonly from: number
      readonly to: number
      readonly profile: number
    }

const small = fc.nat(5)
const device = { device: small }

function of<K extends ExchangeStep['kind'], F extends object>(
  weight: number,
  kind: K,
  fields: { readonly [Name in keyof F]: fc.Arbitrary<F[Name]> },
): { weight: number; arbitrary: fc.Arbitrary<F & { kind: K }> } {
  const made: fc.Arbitrary<unknown> = fc.record({ kind: fc.constant(kind), ...fields })
  return { weight, arbitrary: made as fc.Arbitrary<F & { kind: K }> }
}

/** `key` comes in keyed histories only. */
function steps(isKeyed: boolean): fc.Arbitrary<ExchangeStep> {
  return fc.oneof(
    { weight: 40, arbitrary: playedStep },
    of(4, 'contact', { ...device, record: small, value: small }),
    of(1, 'person', { ...device, record: small, value: small }),
    of(10, 'sync', device),
    of(2, 'quiet-sync', device),
    of(1, 'verify', device),
    of(1, 'lose-cache', device),
    of(3, 'cut-sync', { ...device, bytes: fc.nat(6000) }),
    of(isKeyed ? 2 : 0, 'key', device),
    of(4, 'lie', { lie: lies }),
    of(8, 'share', { from: small, to: small, profile: small }),
  )
}

export interface ExchangeHistory {
  readonly clocks: readonly number[]
  /** Whether the territory has a key, which each device is given at its first `key` step, or in the end. */
  readonly isKeyed: boolean
  readonly steps: readonly ExchangeStep[]
}

const histories: fc.Arbitrary<ExchangeHistory> = fc.boolean().chain((isKeyed) =>
  fc.record({
    clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 4, size: 'max' }),
    isKeyed: fc.constant(isKeyed),
    steps: fc.array(steps(isKeyed), { minLength: 20, maxLength: 70, size: 'max' }),
  }),
)

/** The history of a number: always the same. */
export function exchangeOf(seed: number): ExchangeHistory {
  const [history] = fc.sample(histories, { seed, numRuns: 1 })
  if (history === undefined) throw new Error('fast-check gave no history')
  return history
}
