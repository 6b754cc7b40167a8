import type { Actor } from './actor'
import type { Term } from './term'
import { termsOf } from './vocabularies/term-label'
import { actorKind } from './vocabularies/actor-kind'

const worldByKind: ReadonlyMap<string, string> = new Map(
  actorKind.map((kind) => [kind.code, kind.parent]),
)

/** The world of an actor of unknown kind. */
export const otherWorld = 'autre'

/**
 * The world an actor belongs to: the one that a person gave it, else the one of its kind (for a kind
 * that the mission added, the parent of its term).
 */
export function worldOf(
  actor: Pick<Actor, 'kind' | 'world'>,
  missionTerms: readonly Term[] = [],
): string {
  if (actor.world !== undefined && actor.world !== '') return actor.world
  const { kind } = actor
  if (kind === undefined) return otherWorld
  const own = worldByKind.get(kind)
  if (own !== undefined) return own
  if (missionTerms.length === 0) return otherWorld
  return termsOf('actorKind', missionTerms).find((term) => term.code === kind)?.parent ?? otherWorld
}
