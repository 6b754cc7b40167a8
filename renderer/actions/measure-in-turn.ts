import type { MeasureResult } from '../../shared/graph/measures/measure'
import { groundOfTies } from '../../shared/graph/measures/measure-ground'
import { defaultSettings, measures } from '../../shared/graph/measures/measures'
import type { TieTable } from '../../shared/graph/measures/tie-table'

/** `quick`: all but what follows every path; `usual`: that too, as far as it is soon done; `full`: all of it. */
export type MeasureDepth = 'quick' | 'usual' | 'full'

export interface MeasureRequest {
  readonly ties: TieTable
  readonly depth: MeasureDepth
  /** Ids of measures that are known already. */
  readonly known: readonly string[]
}

export type MeasuredBatch = readonly (readonly [string, MeasureResult])[]

export type MeasureAnswer =
  | { readonly kind: 'measured'; readonly batch: MeasuredBatch }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly cause: string }

/** The one that takes long: paths are followed from every node. */
const longMeasure = 'betweenness'
/** Steps (nodes by tied pairs) that take about half a second: below, there is no need for an estimate. */
const soon = 4e7
/** Steps of about half a minute: above, only who asks waits for it. */
const usual = 2e9
const sampledSources = 1024
/** Results are told together while they come quickly: each telling draws the screens anew. */
const tellEvery = 60

/**
 * Measures a network, the quick ones first, and tells results as they come. What takes long comes last: first
 * as an estimate where it would be waited for, then in full.
 */
export function measureInTurn(
  { ties, depth, known }: MeasureRequest,
  now: () => number,
  tell: (answer: MeasureAnswer) => void,
): void {
  const ground = groundOfTies(ties)
  let batch: [string, MeasureResult][] = []
  let told = now()
  const flush = (): void => {
    if (batch.length > 0) tell({ kind: 'measured', batch })
    batch = []
    told = now()
  }
  for (const measure of measures) {
    if (measure.id === longMeasure || known.includes(measure.id)) continue
    batch.push([measure.id, measure.fn(ground, defaultSettings(measure))])
    if (now() - told >= tellEvery) flush()
  }
  flush()
  const long = measures.find(({ id }) => id === longMeasure)
  const steps = ties.count * ground.drawn.pairs.sources.length
  if (long !== undefined && depth !== 'quick') {
    if (steps > soon && !known.includes(longMeasure)) {
      tell({
        kind: 'measured',
        batch: [[longMeasure, long.fn(ground, { sources: sampledSources })]],
      })
    }
    if (steps <= usual || depth === 'full') {
      const result = long.fn(ground, {}, (share) => {
        if (now() - told < tellEvery) return
        tell({ kind: 'progress', share })
        told = now()
      })
      tell({ kind: 'measured', batch: [[longMeasure, result]] })
    }
  }
  tell({ kind: 'done' })
}
