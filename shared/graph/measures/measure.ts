import type { MeasureGround } from './measure-ground'

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

/** Whether all was counted, or an estimate made from some of the nodes. */
export type Precision =
  | { readonly kind: 'exact' }
  | { readonly kind: 'sampled'; readonly sources: number; readonly of: number }

export const exact: Precision = { kind: 'exact' }

/** Values by row and column, row by row; NaN where one cannot be computed. */
export interface MeasureTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly values: Float64Array
}

/** What came out, under the names that the measure's `outputs` give. */
export interface MeasureResult {
  /** Figures of the whole network; null where they cannot be computed, which is not zero. */
  readonly network: Readonly<Record<string, number | null>>
  /** One value a node, in the order of the network's nodes; NaN where it has none. */
  readonly nodes: Readonly<Record<string, Float64Array>>
  readonly tables: Readonly<Record<string, MeasureTable>>
  readonly precision: Precision
}

export interface MeasureOutputs {
  readonly network: readonly string[]
  readonly nodes: readonly string[]
  /** Those of `nodes` that name a group; the others are amounts of zero or more, which a size can show. */
  readonly categories: readonly string[]
  readonly tables: readonly string[]
}

/** Tells how much of a long measure is done, 0 to 1. */
export type TellShare = (share: number) => void

/** A figure that a network has. Its file's doc says the formula and where that comes from. */
export interface Measure {
  readonly id: string
  /**
   * What it is computed on: the network as it is drawn, or always the actors tied to each other (the
   * one-mode projection: alliances shared, and relations).
   */
  readonly basis: 'drawn' | 'actors'
  /** What counts: every link, each tied pair once, or each pair as often as it is tied. */
  readonly counts: 'links' | 'pairs' | 'weights'
  readonly parameters: readonly MeasureParameter[]
  readonly outputs: MeasureOutputs
  readonly fn: (ground: MeasureGround, settings: MeasureSettings, tell?: TellShare) => MeasureResult
}

/** Below this many nodes most figures say nothing: they are then null, which is not zero. */
export const fewestNodes = 3

/** A number that was set, or the measure's own default. */
export function numberSetting(settings: MeasureSettings, id: string, otherwise: number): number {
  const value = settings[id]
  return typeof value === 'number' ? value : otherwise
}
