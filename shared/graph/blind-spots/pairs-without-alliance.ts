import type { BlindSpot, BlindSpotGround, Finding } from './blind-spot'
import { mostLines } from './blind-spot'
import type { Alike } from './likenesses'
import { groupAlike, likenesses } from './likenesses'

type Pair = Extract<Finding, { kind: 'pair-without-alliance' }>

function alliancesByActor({ input }: BlindSpotGround): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { actor = '', alliance = '' } of input.memberships.values()) {
    if (input.alliances.has(alliance)) {
      found.set(actor, (found.get(actor) ?? new Set()).add(alliance))
    }
  }
  return found
}

function* pairsOf(one: Alike, other: Alike): Generator<Pair> {
  const challenges = one.challenges.filter((id) => other.challenges.includes(id))
  const themes = one.themes.filter((code) => other.themes.includes(code))
  const commune = one.commune === other.commune ? one.commune : ''
  for (const [at, first] of one.ids.entries()) {
    for (const second of one === other ? one.ids.slice(at + 1) : other.ids) {
      const actors = [first, second] as const
      yield { kind: 'pair-without-alliance', actors, challenges, themes, commune }
    }
  }
}

/**
 * Pairs of actors who share a challenge (their alliances answer it), or themes and their commune, and no
 * alliance. Those who share most first: a challenge counts two, a theme and the commune one each. At most as
 * many as a list shows; there may be more.
 */
export const pairsWithoutAlliance: BlindSpot = {
  id: 'pair-without-alliance',
  find: (ground) => {
    const groups = groupAlike(ground)
    const search = likenesses(groups)
    const alliances = alliancesByActor(ground)
    const lines: Pair[] = []
    const add = (one: Alike, other: Alike): void => {
      for (const pair of pairsOf(one, other)) {
        if (lines.length >= mostLines) return
        const theirs = alliances.get(pair.actors[1])
        const mine = [...(alliances.get(pair.actors[0]) ?? [])]
        if (!mine.some((id) => theirs?.has(id) === true)) lines.push(pair)
      }
    }
    const scores = new Set<number>()
    search((_one, _other, score) => scores.add(score))
    // There are millions of pairs and few scores: one score after the other, until the list is full.
    for (const wanted of [...scores].sort((left, right) => right - left)) {
      if (lines.length >= mostLines) break
      const alike: [number, number][] = []
      search((one, other, score) => {
        if (score === wanted) alike.push([one, other])
      })
      alike.sort((left, right) => left[0] - right[0] || left[1] - right[1])
      for (const [one, other] of alike) {
        const [mine, theirs] = [groups[one], groups[other]]
        if (mine !== undefined && theirs !== undefined) add(mine, theirs)
      }
    }
    return { lines, total: lines.length }
  },
}
