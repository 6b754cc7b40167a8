import { exactKeys } from './candidate-keys'
import { nearWords } from './near-words'
import type { ReadActor } from './read-actor'

/** Finds, for an actor, the places in the list of those that may be the same. */
export type FindCandidates = (actor: ReadActor) => ReadonlySet<number>

/** Share of a name's weight that two names above any useful threshold may differ by. */
const mayDiffer = 0.4

/**
 * Makes a finder over a list, so that not all pairs are compared: actors that share a key, or one of the
 * rarer words of their names in the same commune, that word well or badly written.
 */
export function candidateFinder(
  actors: readonly ReadActor[],
  others: readonly ReadActor[] = actors,
): FindCandidates {
  const byKey = new Map<string, number[]>()
  const byWord = new Map<string, number[]>()
  const words = new Set<string>()
  for (const [at, actor] of actors.entries()) {
    for (const key of exactKeys(actor)) add(byKey, key, at)
    for (const { text } of actor.located.words) {
      words.add(text)
      if (actor.commune !== '') add(byWord, `${actor.commune} ${text}`, at)
    }
  }
  if (others !== actors) {
    for (const { located } of others) for (const { text } of located.words) words.add(text)
  }
  const near = nearWords(words)
  return (actor) => {
    const found = new Set<number>()
    for (const key of exactKeys(actor)) for (const at of byKey.get(key) ?? []) found.add(at)
    if (actor.commune === '') return found
    const groups = actor.located.words
      .map(({ text, weight }) => {
        const spellings = [text, ...(near.get(text) ?? [])]
        const places = spellings.flatMap((one) => byWord.get(`${actor.commune} ${one}`) ?? [])
        return { weight, places }
      })
      .sort((a, b) => a.places.length - b.places.length)
    let left = actor.located.weight
    for (const { weight, places } of groups) {
      if (left <= mayDiffer * actor.located.weight) break
      for (const at of places) found.add(at)
      left -= weight
    }
    return found
  }
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [at])
  else if (known.at(-1) !== at) known.push(at)
}
