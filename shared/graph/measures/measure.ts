import type { Network } from '../network'

/** What a person may set of a measure; a form can be made from it. */
export type MeasureParameter =
  | { readonly kind: 'flag'; readonly id: string; readonly default: boolean }
  | {
      readonly kind: 'number'
      readonly id: string
      readonly default: number
      readonly min: number
      readonly max: number
    }

export type MeasureSettings = Readonly<Record<string, boolean | number>>

/** What came out, under the names that the measure's `outputs` give. */
export interface MeasureResult {
  /** Figures of the whole network; null where they cannot be computed, which is not zero. */
  readonly network: Readonly<Record<string, number | null>>
  /** One value a node, in the order of the network's nodes. */
  readonly nodes: Readonly<Record<string, Float64Array>>
}

/** A figure that a network has. Its file's doc says the formula and where that comes from. */
export interface Measure {
  readonly id: string
  readonly parameters: readonly MeasureParameter[]
  readonly outputs: { readonly network: readonly string[]; readonly nodes: readonly string[] }
  readonly fn: (network: Network, settings: MeasureSettings) => MeasureResult
}
