import { adjacencyOf, neighboursOf } from '../../../../shared/graph/adjacency'
import type { PlantedNetwork } from '../../../renderer/network/layout/planted-network'
import { nearestDistances } from './nearest-distances'

/** How good a picture is; the definitions of measurements.md, section 2. */
export interface Quality {
  /** Jaccard overlap of the neighbours within two steps and as many nearest in the picture, mean of 400. */
  readonly np: number
  /** Share of the ten nearest in the picture that are of the same planted community, mean of the same. */
  readonly purity: number
  /** Share of actors nearer to another than a quarter of the mean spacing; lower is better. */
  readonly crowd: number
}

/** Positions by node. */
export interface Picture {
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
}

const sampleSize = 400

/** The `rank`-th smallest of the values (from 0), which it reorders: Hoare's selection. */
function smallest(values: Float64Array, rank: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? 0
    let left = low
    let right = high
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++
      while ((values[right] ?? 0) > pivot) right--
      if (left > right) break
      const swapped = values[left] ?? 0
      values[left++] = values[right] ?? 0
      values[right--] = swapped
    }
    if (rank <= right) high = right
    else if (rank >= left) low = left
    else break
  }
  return values[rank] ?? Infinity
}

/** Actors with a tie, evenly over all: what stands alone has no neighbours to be near. */
function sampled(degrees: (node: number) => number, count: number): readonly number[] {
  const tied = Array.from({ length: count }, (_, node) => node).filter((node) => degrees(node) > 0)
  const size = Math.min(sampleSize, tied.length)
  return Array.from({ length: size }, (_, i) => tied[Math.floor((i * tied.length) / size)] ?? 0)
}

/** Measures a picture of a planted network. */
export function qualityOf(network: PlantedNetwork, { x, y }: Picture): Quality {
  const { count, communityOf } = network
  const adjacency = adjacencyOf(network)
  const sample = sampled((node) => neighboursOf(adjacency, node).length, count)
  const distances = new Float64Array(count)
  const scratch = new Float64Array(count)
  const within = (rank: number): number => {
    scratch.set(distances)
    return smallest(scratch, rank)
  }
  let [np, purity] = [0, 0]
  for (const node of sample) {
    for (let i = 0; i < count; i++) {
      const dx = (x[i] ?? 0) - (x[node] ?? 0)
      const dy = (y[i] ?? 0) - (y[node] ?? 0)
      distances[i] = dx * dx + dy * dy
    }
    distances[node] = -1
    const near = new Set(neighboursOf(adjacency, node))
    for (const one of [...near]) for (const two of neighboursOf(adjacency, one)) near.add(two)
    near.delete(node)
    // The nearest of all is the node itself.
    const reach = within(Math.min(near.size, count - 1))
    let [found, shared] = [0, 0]
    for (let i = 0; i < count; i++) {
      if (i === node || (distances[i] ?? 0) > reach) continue
      found++
      if (near.has(i)) shared++
    }
    np += shared / (near.size + found - shared)
    const tenth = within(Math.min(10, count - 1))
    let [close, same] = [0, 0]
    for (let i = 0; i < count; i++) {
      if (i === node || (distances[i] ?? 0) > tenth) continue
      close++
      if (communityOf[i] === communityOf[node]) same++
    }
    purity += same / close
  }
  const nearest = nearestDistances(x, y, count)
  const mean = nearest.reduce((sum, value) => sum + value, 0) / count
  const crowded = nearest.filter((distance) => distance < mean / 4).length
  return { np: np / sample.length, purity: purity / sample.length, crowd: crowded / count }
}
