import type { LinkEnds } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'

/** d3-force's default distance of a link. */
export const linkLength = 30

/** Links as springs: how much of the stretch moves each end, and the length at rest. */
export interface Springs {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly sourcePull: Float64Array
  readonly targetPull: Float64Array
  readonly length: Float64Array
}

/** A spring without its end: `length` springs all zero. */
export function makeSprings(length: number): Springs {
  return {
    sources: new Int32Array(length),
    targets: new Int32Array(length),
    sourcePull: new Float64Array(length),
    targetPull: new Float64Array(length),
    length: new Float64Array(length),
  }
}

/** How many links end at each node. */
export function degreesOf({ count, sources, targets }: LinkEnds): Float64Array {
  const degrees = new Float64Array(count)
  for (const end of sources) degrees[end] = (degrees[end] ?? 0) + 1
  for (const end of targets) degrees[end] = (degrees[end] ?? 0) + 1
  return degrees
}

/**
 * d3-force's law of links: strength 1 / min(degree of the ends), shared between the ends so that the one
 * with fewer links moves more.
 */
export function springsOf(ends: LinkEnds): Springs {
  const degrees = degreesOf(ends)
  const springs = makeSprings(ends.sources.length)
  springs.sources.set(ends.sources)
  springs.targets.set(ends.targets)
  springs.length.fill(linkLength)
  for (let i = 0; i < ends.sources.length; i++) {
    const source = degrees[ends.sources[i] ?? 0] ?? 1
    const target = degrees[ends.targets[i] ?? 0] ?? 1
    const strength = 1 / Math.min(source, target)
    springs.targetPull[i] = (strength * source) / (source + target)
    springs.sourcePull[i] = (strength * target) / (source + target)
  }
  return springs
}

/** One tick of the springs: changes the speeds, looking one step ahead as d3-force does. */
export function pullSprings(bodies: Bodies, springs: Springs, alpha: number): void {
  const { x, y, vx, vy } = bodies
  const { sources, targets, sourcePull, targetPull, length } = springs
  for (let i = 0; i < sources.length; i++) {
    const s = sources[i] ?? 0
    const t = targets[i] ?? 0
    const svx = vx[s] ?? 0
    const svy = vy[s] ?? 0
    const tvx = vx[t] ?? 0
    const tvy = vy[t] ?? 0
    let dx = (x[t] ?? 0) + tvx - (x[s] ?? 0) - svx
    let dy = (y[t] ?? 0) + tvy - (y[s] ?? 0) - svy
    const distance = Math.sqrt(dx * dx + dy * dy)
    if (distance === 0) continue
    const stretch = ((distance - (length[i] ?? 0)) / distance) * alpha
    dx *= stretch
    dy *= stretch
    const toTarget = targetPull[i] ?? 0
    const toSource = sourcePull[i] ?? 0
    vx[t] = tvx - dx * toTarget
    vy[t] = tvy - dy * toTarget
    vx[s] = svx + dx * toSource
    vy[s] = svy + dy * toSource
  }
}
