import type { Actor } from '../../model/actor'
import { candidateFinder } from './candidates'
import type { DuplicateOptions, DuplicatePair } from './duplicate-pair'
import { mostOfOne, usualThreshold } from './duplicate-pair'
import { judgePair } from './judge-pair'
import { readActors } from './read-actor'

/**
 * The pairs of actors that look like one and the same, the surest first; none that people have decided.
 * The order in which actors come changes nothing. Of one actor, `mostOfOne` pairs are told with those after it.
 */
export function findDuplicates(
  actors: Iterable<Actor>,
  options: DuplicateOptions,
): readonly DuplicatePair[] {
  const { communes, isDecided = () => false, threshold = usualThreshold } = options
  const { onProgress = () => undefined } = options
  const read = readActors(actors, communes)
  const candidates = candidateFinder(read, threshold)
  const pairs: DuplicatePair[] = []
  for (const [at, one] of read.entries()) {
    if (at % 250 === 0) onProgress(at / read.length)
    let told = 0
    for (const place of candidates(one, at + 1)) {
      if (told === mostOfOne) break
      const other = read[place]
      if (other === undefined || other.id === one.id) continue
      const judgement = judgePair(one, other, threshold)
      if (judgement === null) continue
      // In order of id, `one` is the smaller.
      if (isDecided(one.id, other.id)) continue
      pairs.push({ left: one.id, right: other.id, ...judgement })
      told += 1
    }
  }
  return pairs.sort(bestFirst)
}

function bestFirst(a: DuplicatePair, b: DuplicatePair): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.left !== b.left) return a.left < b.left ? -1 : 1
  return a.right < b.right ? -1 : 1
}
