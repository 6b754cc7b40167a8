import { nearWords } from './near-words'
import type { ReadActor } from './read-actor'
import { associationHeads } from './word-kinds'

/** Finds, for an actor, the places in the list, from one on, of those that may be the same. */
export type FindCandidates = (actor: ReadActor, from: number) => readonly number[]

/**
 * Makes a finder over a list, so that not all pairs are compared: actors that share a key, and those of
 * the same commune that share so many of the words of their names, well or badly written, that the
 * likeness of the names can reach the threshold. `others`: the actors that are asked for, where they are
 * not those of the list.
 */
export function candidateFinder(
  actors: readonly ReadActor[],
  threshold: number,
  others: readonly ReadActor[] = [],
): FindCandidates {
  const byKey = new Map<string, number[]>()
  const byCommune = new Map<string, Map<string, Bucket>>()
  const words = new Set<string>()
  for (const [at, actor] of actors.entries()) {
    for (const key of actor.keys.own) add(byKey, key, at)
    const byWord = byCommune.get(actor.commune) ?? new Map<string, Bucket>()
    byCommune.set(actor.commune, byWord)
    for (const { text, weight } of actor.located.words) {
      words.add(text)
      if (actor.commune !== '') put(byWord, text, at, weight)
    }
  }
  for (const { located } of others) for (const { text } of located.words) words.add(text)
  const near = nearWords(words)
  const cores = Float64Array.from(actors, coreWeight)
  const weights = Float64Array.from(actors, ({ located }) => located.weight)
  const associations = Uint8Array.from(actors, ({ name }) => Number(name.isAssociation))
  // Weight that each actor of the list shares with the one asked for: of all words, and of those of its core.
  const shared = new Float64Array(actors.length)
  const sharedCore = new Float64Array(actors.length)
  const mayRest = (1 - threshold) / threshold
  return (actor, from) => {
    const found = new Set<number>()
    for (const key of actor.keys.asked) {
      for (const at of byKey.get(key) ?? []) if (at >= from) found.add(at)
    }
    const byWord = byCommune.get(actor.commune)
    if (actor.commune === '' || byWord === undefined) return inOrder(found)
    const core = coreWeight(actor)
    const isAssociation = Number(actor.name.isAssociation)
    const touched: number[] = []
    for (const { text, weight } of actor.located.words) {
      const isInCore = !associationHeads.has(text)
      for (const spelling of near.get(text) ?? [text]) {
        const bucket = byWord.get(spelling)
        if (bucket === undefined) continue
        for (const [place, at] of bucket.places.entries()) {
          if (at < from) continue
          const both = weight + (bucket.weights[place] ?? 0)
          if (shared[at] === 0) touched.push(at)
          shared[at] = (shared[at] ?? 0) + both
          if (isInCore) sharedCore[at] = (sharedCore[at] ?? 0) + both
        }
      }
    }
    for (const at of touched) {
      // « Association » stands for heads of the other name, where that does not say it too.
      const rest =
        isAssociation === associations[at]
          ? actor.located.weight + (weights[at] ?? 0) - (shared[at] ?? 0)
          : core + (cores[at] ?? 0) - (sharedCore[at] ?? 0)
      if (rest <= mayRest * (shared[at] ?? 0) + rounding) found.add(at)
      shared[at] = 0
      sharedCore[at] = 0
    }
    return inOrder(found)
  }
}

function inOrder(places: ReadonlySet<number>): readonly number[] {
  return [...places].sort((a, b) => a - b)
}

const rounding = 1e-9

/** Weight of the words that « association » does not stand for. */
function coreWeight({ located }: ReadActor): number {
  let weight = 0
  for (const word of located.words) if (!associationHeads.has(word.text)) weight += word.weight
  return weight
}

/** The actors of a commune whose names have a word, and what it weighs there. */
interface Bucket {
  readonly places: number[]
  readonly weights: number[]
}

function put(map: Map<string, Bucket>, word: string, at: number, weight: number): void {
  const known = map.get(word)
  if (known === undefined) map.set(word, { places: [at], weights: [weight] })
  else {
    known.places.push(at)
    known.weights.push(weight)
  }
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [at])
  else if (known.at(-1) !== at) known.push(at)
}
