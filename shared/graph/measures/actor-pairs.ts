import type { SimplePairs } from './simple-pairs'
import { simplePairs } from './simple-pairs'
import type { TieTable } from './tie-table'

/** Pairs of actors, by their place among the actors, and the node that each actor is. */
export interface ActorPairs {
  readonly pairs: SimplePairs
  readonly nodeOf: Int32Array
}

function countPairs({ allianceOffsets: offsets }: TieTable): number {
  let pairs = 0
  for (let alliance = 0; alliance + 1 < offsets.length; alliance++) {
    const size = (offsets[alliance + 1] ?? 0) - (offsets[alliance] ?? 0)
    pairs += (size * (size - 1)) / 2
  }
  return pairs
}

/**
 * The one-mode projection of what is drawn: two actors are a pair where they share an alliance or where a
 * relation ties them, and weigh as many as they share alliances and have relations.
 */
export function actorPairs(ties: TieTable): ActorPairs {
  const { count, worldOf, allianceOffsets: offsets, allianceMembers: members } = ties
  const indexOf = new Int32Array(count).fill(-1)
  const nodeOf = Int32Array.from(worldOf.keys()).filter((node) => (worldOf[node] ?? -1) >= 0)
  nodeOf.forEach((node, index) => {
    indexOf[node] = index
  })
  const relations = ties.isRelation.reduce((sum, flag) => sum + flag, 0)
  const size = countPairs(ties) + relations
  const sources = new Int32Array(size)
  const targets = new Int32Array(size)
  let at = 0
  const put = (one: number, other: number): void => {
    sources[at] = indexOf[one] ?? 0
    targets[at] = indexOf[other] ?? 0
    at += 1
  }
  for (let alliance = 0; alliance + 1 < offsets.length; alliance++) {
    const end = offsets[alliance + 1] ?? 0
    for (let one = offsets[alliance] ?? 0; one < end; one++) {
      for (let other = one + 1; other < end; other++) put(members[one] ?? 0, members[other] ?? 0)
    }
  }
  ties.isRelation.forEach((flag, link) => {
    if (flag === 1) put(ties.sources[link] ?? 0, ties.targets[link] ?? 0)
  })
  const weights = new Float64Array(size).fill(1)
  return { nodeOf, pairs: simplePairs({ count: nodeOf.length, sources, targets, weights }) }
}
