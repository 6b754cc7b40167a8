import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness'
import closeness from 'graphology-metrics/centrality/closeness'
import { degreeCentrality } from 'graphology-metrics/centrality/degree'
import eigenvector from 'graphology-metrics/centrality/eigenvector'
import { density } from 'graphology-metrics/graph/density'
import type { MeasureAnswer, MeasureRequest } from '../../../../renderer/actions/measure-in-turn'
import type { MeasureResult } from '../../../../shared/graph/measures/measure'
import type { TieTable } from '../../../../shared/graph/measures/tie-table'
import { plantedNetwork } from '../../../renderer/network/layout/planted-network'

const worlds = ['academique', 'economique', 'interet_general', 'public']

function tiesOf(count: number, seed: number): TieTable {
  const { sources, targets, communityOf } = plantedNetwork(count, seed)
  return {
    projection: 'one-mode',
    count,
    worldOf: communityOf.map((community) => community % worlds.length),
    worlds,
    sources: sources.slice(),
    targets: targets.slice(),
    weights: new Float64Array(sources.length).fill(1),
    isRelation: new Uint8Array(sources.length).fill(1),
    allianceOffsets: new Int32Array(1),
    allianceMembers: new Int32Array(),
    allianceNodes: new Int32Array(),
  }
}

export interface OurTimes {
  /** From the worker's start until all but betweenness had come; how many measures these are. */
  readonly quickMs: number
  readonly quick: number
  /** Until betweenness as an estimate had come; null where it was exact at once. */
  readonly sampledMs: number | null
  /** Until exact betweenness had come. */
  readonly exactMs: number
  readonly modularity: number
  /** Of the 50 nodes first by exact betweenness, the share that are among the estimate's first 50. */
  readonly topShare: number | null
}

let exactBetweenness: Float64Array = new Float64Array()
let degrees: Float64Array = new Float64Array()

function firstFifty(values: Float64Array): ReadonlySet<number> {
  return new Set(
    [...values.keys()].sort((l, r) => (values[r] ?? 0) - (values[l] ?? 0)).slice(0, 50),
  )
}

/** Ours as the screen has them: a new worker, the network handed over, results as they come. */
export function ours(count: number, seed: number): Promise<OurTimes> {
  const ties = tiesOf(count, seed)
  const request: MeasureRequest = { ties, depth: 'full', known: [] }
  return new Promise((resolve, reject) => {
    const results = new Map<string, MeasureResult>()
    let quickMs = 0
    let sampled: { readonly ms: number; readonly values: Float64Array } | null = null
    let exactMs = 0
    const start = performance.now()
    const worker = new Worker(
      new URL('../../../../renderer/actions/measure-worker.ts', import.meta.url),
      { type: 'module' },
    )
    worker.onerror = ({ message }) => {
      reject(new Error(message))
    }
    worker.onmessage = ({ data }: MessageEvent<MeasureAnswer>) => {
      const ms = performance.now() - start
      if (data.kind === 'failed') reject(new Error(data.cause))
      if (data.kind === 'measured') {
        for (const [id, result] of data.batch) {
          results.set(id, result)
          const values = result.nodes['betweenness'] ?? new Float64Array()
          if (id !== 'betweenness') quickMs = ms
          else if (result.precision.kind === 'sampled') sampled = { ms, values }
          else exactMs = ms
        }
      }
      if (data.kind !== 'done') return
      worker.terminate()
      exactBetweenness = results.get('betweenness')?.nodes['betweenness'] ?? new Float64Array()
      degrees = results.get('degree')?.nodes['degree'] ?? new Float64Array()
      const top = firstFifty(exactBetweenness)
      const guessed = sampled === null ? null : firstFifty(sampled.values)
      resolve({
        quickMs,
        quick: results.size - 1,
        sampledMs: sampled?.ms ?? null,
        exactMs,
        modularity: results.get('communities')?.network['modularity'] ?? Number.NaN,
        topShare:
          guessed === null ? null : [...top].filter((node) => guessed.has(node)).length / top.size,
      })
    }
    worker.postMessage(request)
  })
}

export interface TheirTimes {
  readonly quickMs: number
  readonly betweennessMs: number
  /** Called without options: it then looks for weights, of which there are none. */
  readonly defaultMs: number
  readonly modularity: number
  /** The greatest distance between their values and ours of the last run, of betweenness and of degree. */
  readonly apart: number
}

function apartFrom(ours: Float64Array, theirs: Readonly<Record<string, number>>, scale: number) {
  return ours.reduce(
    (most, value, node) => Math.max(most, Math.abs(value - (theirs[node] ?? Infinity) * scale)),
    0,
  )
}

/** graphology's: those of ours that it has too, its graph made first; then exact betweenness. */
export function graphologys(count: number, seed: number): TheirTimes {
  const ties = tiesOf(count, seed)
  const start = performance.now()
  const graph = new UndirectedGraph()
  for (let node = 0; node < count; node++) graph.addNode(node)
  ties.sources.forEach((source, at) => graph.mergeEdge(source, ties.targets[at]))
  const shares = degreeCentrality(graph)
  density(graph)
  closeness(graph)
  eigenvector(graph, { getEdgeWeight: null, maxIterations: 1000 })
  const { modularity } = louvain.detailed(graph, { getEdgeWeight: null, randomWalk: false })
  const quickMs = performance.now() - start
  const then = performance.now()
  const values = betweenness(graph, { getEdgeWeight: null, normalized: true })
  const betweennessMs = performance.now() - then
  const last = performance.now()
  betweenness(graph)
  const defaultMs = performance.now() - last
  const apart = Math.max(
    apartFrom(exactBetweenness, values, 1),
    apartFrom(degrees, shares, count - 1),
  )
  return { quickMs, betweennessMs, defaultMs, modularity, apart }
}
