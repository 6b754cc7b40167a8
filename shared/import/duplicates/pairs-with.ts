import type { Actor } from '../../model/actor'
import { candidateFinder } from './candidates'
import type { DuplicateMatch, DuplicateOptions } from './duplicate-pair'
import { mostOfOne, usualThreshold } from './duplicate-pair'
import { judgePair } from './judge-pair'
import { readActors } from './read-actor'

/**
 * Which actors that come in look like which of the territory, the surest first: for the preview of a join.
 * An actor with the same id on both sides is the same record, and no duplicate.
 */
export function pairsWith(
  added: Iterable<Actor>,
  existing: Iterable<Actor>,
  options: DuplicateOptions,
): readonly DuplicateMatch[] {
  const { communes, isDecided = () => false, threshold = usualThreshold } = options
  const incoming = readActors(added, communes)
  const known = readActors(existing, communes)
  const candidates = candidateFinder(known, threshold, incoming)
  const pairs: DuplicateMatch[] = []
  for (const one of incoming) {
    let told = 0
    for (const place of candidates(one, 0)) {
      if (told === mostOfOne) break
      const other = known[place]
      if (other === undefined || other.id === one.id) continue
      const judgement = judgePair(one, other, threshold)
      if (judgement === null) continue
      const [left, right] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
      if (isDecided(left, right)) continue
      pairs.push({ added: one.id, existing: other.id, ...judgement })
      told += 1
    }
  }
  return pairs.sort(bestFirst)
}

function bestFirst(a: DuplicateMatch, b: DuplicateMatch): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.added !== b.added) return a.added < b.added ? -1 : 1
  return a.existing < b.existing ? -1 : 1
}
