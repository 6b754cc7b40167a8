import type { Actor } from '../../../shared/model/actor'
import type { Challenge } from '../../../shared/model/challenge'
import type { Position } from '../../../shared/model/position'
import type { Term } from '../../../shared/model/term'
import { worldOf } from '../../../shared/model/world-of'
import { sideOf } from './stance-sign'

/** One column of the grid. */
export interface GridActor {
  readonly id: string
  readonly name: string
  readonly world: string
}

export interface GridInput {
  readonly positions: Iterable<Position>
  readonly actors: ReadonlyMap<string, Actor>
  readonly challenges: ReadonlyMap<string, Challenge>
  readonly terms: readonly Term[]
  /** The worlds, in the order of the columns. */
  readonly worlds: readonly string[]
}

/** The challenges by title. */
export function gridChallenges(challenges: Iterable<Challenge>): readonly Challenge[] {
  return [...challenges].sort(
    (a, b) => (a.title ?? '').localeCompare(b.title ?? '') || (a.id < b.id ? -1 : 1),
  )
}

/**
 * The actors that spoke of a challenge, those that spoke of most up to `limit`, and all those asked for, by
 * world, then by name; and how many spoke in all.
 */
export function gridActors(
  { positions, actors, challenges, terms, worlds }: GridInput,
  asked: readonly string[],
  limit: number,
): { readonly shown: readonly GridActor[]; readonly total: number } {
  const counts = new Map<string, number>()
  for (const { actor = '', challenge = '' } of positions) {
    if (actors.has(actor) && challenges.has(challenge)) {
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  }
  const nameOf = (id: string): string => actors.get(id)?.name ?? ''
  const speaking = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || nameOf(a).localeCompare(nameOf(b)),
  )
  const wanted = new Set([...speaking.slice(0, limit).map(([id]) => id), ...asked])
  const shown = [...wanted].flatMap((id): readonly GridActor[] => {
    const actor = actors.get(id)
    return actor === undefined ? [] : [{ id, name: nameOf(id), world: worldOf(actor, terms) }]
  })
  const placeOf = ({ world }: GridActor): number => {
    const place = worlds.indexOf(world)
    return place < 0 ? worlds.length : place
  }
  shown.sort((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name))
  return { shown, total: counts.size }
}

/** How many are for and against. */
export function balanceOf(positions: Iterable<Position | undefined>): {
  readonly inFavour: number
  readonly against: number
} {
  let inFavour = 0
  let against = 0
  for (const position of positions) {
    const side = sideOf(position?.stance)
    if (side === 'for') inFavour += 1
    else if (side === 'against') against += 1
  }
  return { inFavour, against }
}

/** How many actors of each world take each stance on each challenge: by challenge, then world, then stance. */
export function worldBalance({
  positions,
  actors,
  terms,
}: Pick<GridInput, 'positions' | 'actors' | 'terms'>): ReadonlyMap<
  string,
  ReadonlyMap<string, ReadonlyMap<string, number>>
> {
  const counts = new Map<string, Map<string, Map<string, number>>>()
  for (const { actor = '', challenge = '', stance } of positions) {
    const speaker = actors.get(actor)
    if (speaker === undefined || stance === undefined) continue
    const world = worldOf(speaker, terms)
    const ofChallenge = counts.get(challenge) ?? new Map<string, Map<string, number>>()
    counts.set(challenge, ofChallenge)
    const ofWorld = ofChallenge.get(world) ?? new Map<string, number>()
    ofChallenge.set(world, ofWorld)
    ofWorld.set(stance, (ofWorld.get(stance) ?? 0) + 1)
  }
  return counts
}
