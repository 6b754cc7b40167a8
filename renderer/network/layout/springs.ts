import type { LinkEnds } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'

/** The length at which a link neither pulls nor pushes. */
export const linkLength = 20

/** Links as springs: how much of the stretch moves each end, before the law of its level. */
export interface Springs {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly sourcePull: Float64Array
  readonly targetPull: Float64Array
}

/** How springs answer to being stretched by `s`: pull * s / (1 + softness * |s|). */
export interface SpringLaw {
  readonly pull: number
  /** Length at rest. */
  readonly length: number
  /** From 0 (a force as great as the stretch) up: long links pull hardly more than short ones. */
  readonly softness: number
}

/** Clusters: linear, so that they find their places from afar, as in ForceAtlas2. */
export const coarseLaw: SpringLaw = { pull: 2, length: 0, softness: 0 }

/**
 * The whole picture: links between communities must not tear these apart (the idea of Noack's LinLog),
 * which brings neighbours nearer than d3's and ForceAtlas2's linear springs do (tests/bench/network). How
 * long is long grows with the picture, so that communities hold together in large ones too.
 */
export function fineLaw(count: number): SpringLaw {
  const long = 50 * Math.sqrt(Math.max(1, count / 2500))
  return { pull: 4, length: linkLength, softness: 1 / long }
}

/** How many links end at each node. */
export function degreesOf({ count, sources, targets }: LinkEnds): Float64Array {
  const degrees = new Float64Array(count)
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i] ?? 0
    const target = targets[i] ?? 0
    degrees[source] = (degrees[source] ?? 0) + 1
    degrees[target] = (degrees[target] ?? 0) + 1
  }
  return degrees
}

/**
 * Each link moves an end by a share of its stretch, 1 / (1 + links of that end): all its links together
 * bring it to the middle of its neighbours, whether there are two or two hundred.
 */
export function springsOf(ends: LinkEnds): Springs {
  const degrees = degreesOf(ends)
  const sourcePull = new Float64Array(ends.sources.length)
  const targetPull = new Float64Array(ends.sources.length)
  for (let i = 0; i < ends.sources.length; i++) {
    sourcePull[i] = 1 / (1 + (degrees[ends.sources[i] ?? 0] ?? 0))
    targetPull[i] = 1 / (1 + (degrees[ends.targets[i] ?? 0] ?? 0))
  }
  return { sources: ends.sources, targets: ends.targets, sourcePull, targetPull }
}

/** One tick of the springs: changes the speeds, looking one step ahead as d3-force does. */
export function pullSprings(
  { x, y, vx, vy }: Bodies,
  { sources, targets, sourcePull, targetPull }: Springs,
  { pull, length, softness }: SpringLaw,
  alpha: number,
): void {
  const strength = pull * alpha
  for (let i = 0; i < sources.length; i++) {
    const s = sources[i] ?? 0
    const t = targets[i] ?? 0
    const svx = vx[s] ?? 0
    const svy = vy[s] ?? 0
    const tvx = vx[t] ?? 0
    const tvy = vy[t] ?? 0
    const dx = (x[t] ?? 0) + tvx - (x[s] ?? 0) - svx
    const dy = (y[t] ?? 0) + tvy - (y[s] ?? 0) - svy
    const distance = Math.sqrt(dx * dx + dy * dy)
    if (distance === 0) continue
    const stretch = distance - length
    const share = (strength * stretch) / (distance * (1 + softness * Math.abs(stretch)))
    const toTarget = share * (targetPull[i] ?? 0)
    const toSource = share * (sourcePull[i] ?? 0)
    vx[t] = tvx - dx * toTarget
    vy[t] = tvy - dy * toTarget
    vx[s] = svx + dx * toSource
    vy[s] = svy + dy * toSource
  }
}
