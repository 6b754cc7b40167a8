import type { Bodies } from './bodies'
import type { Springs } from './springs'

/** Springs between different clusters, each in the bucket of the lower of its two. */
function bucketByLower({ sources, targets }: Springs, clusterOf: Int32Array, clusters: number) {
  const starts = new Int32Array(clusters + 1)
  const lowerOf = new Int32Array(sources.length)
  for (let i = 0; i < sources.length; i++) {
    const s = clusterOf[sources[i] ?? 0] ?? 0
    const t = clusterOf[targets[i] ?? 0] ?? 0
    const lower = s === t ? -1 : Math.min(s, t)
    lowerOf[i] = lower
    if (lower >= 0) starts[lower + 1] = (starts[lower + 1] ?? 0) + 1
  }
  for (let cluster = 0; cluster < clusters; cluster++) {
    starts[cluster + 1] = (starts[cluster + 1] ?? 0) + (starts[cluster] ?? 0)
  }
  const next = starts.slice()
  const members = new Int32Array(starts[clusters] ?? 0)
  for (let i = 0; i < sources.length; i++) {
    const lower = lowerOf[i] ?? -1
    if (lower < 0) continue
    const slot = next[lower] ?? 0
    members[slot] = i
    next[lower] = slot + 1
  }
  return { starts, members }
}

/**
 * The springs between clusters: all those between the same two are one. A pull on one body of a cluster
 * moves the cluster in proportion to the body's mass.
 */
export function joinSprings(
  fine: Springs,
  fineBodies: Bodies,
  clusterOf: Int32Array,
  coarse: Bodies,
): Springs {
  const { starts, members } = bucketByLower(fine, clusterOf, coarse.count)
  const sources = new Int32Array(members.length)
  const targets = new Int32Array(members.length)
  const sourcePull = new Float64Array(members.length)
  const targetPull = new Float64Array(members.length)
  const slotOf = new Int32Array(coarse.count).fill(-1)
  let used = 0
  for (let low = 0; low < coarse.count; low++) {
    const first = used
    const end = starts[low + 1] ?? 0
    for (let member = starts[low] ?? 0; member < end; member++) {
      const i = members[member] ?? 0
      const source = fine.sources[i] ?? 0
      const target = fine.targets[i] ?? 0
      const isTurned = clusterOf[source] !== low
      const high = clusterOf[isTurned ? source : target] ?? 0
      let slot = slotOf[high] ?? -1
      if (slot < first) {
        slot = used++
        slotOf[high] = slot
        sources[slot] = low
        targets[slot] = high
      }
      const onSource = (fine.sourcePull[i] ?? 0) * (fineBodies.mass[source] ?? 0)
      const onTarget = (fine.targetPull[i] ?? 0) * (fineBodies.mass[target] ?? 0)
      const onLow = isTurned ? onTarget : onSource
      const onHigh = isTurned ? onSource : onTarget
      sourcePull[slot] = (sourcePull[slot] ?? 0) + onLow / (coarse.mass[low] ?? 1)
      targetPull[slot] = (targetPull[slot] ?? 0) + onHigh / (coarse.mass[high] ?? 1)
    }
  }
  return {
    sources: sources.slice(0, used),
    targets: targets.slice(0, used),
    sourcePull: sourcePull.slice(0, used),
    targetPull: targetPull.slice(0, used),
  }
}
