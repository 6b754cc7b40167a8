import type { Actor } from '../model/actor'
import type { Term } from '../model/term'
import { otherWorld, worldOf } from '../model/world-of'
import type { BriefingFacts } from './facts'
import type { Breakdown } from './figure'
import { fewestTold } from './level'
import { isSmall } from './protect-cells'

/** What the public is told of actors who are not named: those of other kinds and worlds are pooled. */
export interface PublicGroups {
  /** Kinds that are said, in names and pictures. */
  readonly kinds: ReadonlySet<string>
  /** Worlds that are shown of actors of other kinds too; what is left stands in `otherWorld`. */
  readonly worlds: ReadonlySet<string>
  /** What a pooled actor is called. */
  readonly unnamed: string
}

function groupsOf(actors: readonly Actor[], codeOf: (actor: Actor) => string) {
  const groups = new Map<string, Actor[]>()
  for (const actor of actors) {
    const code = codeOf(actor)
    const group = groups.get(code) ?? []
    group.push(actor)
    groups.set(code, group)
  }
  return groups
}

/** The groups that can be told apart: each large enough, and what they leave over none or as many too. */
function toldApart(
  groups: ReadonlyMap<string, readonly Actor[]>,
  isTold: (code: string) => boolean,
): readonly string[] {
  const sizes = Array.from(groups, ([code, { length }]) => ({ code, length }))
  const told = sizes
    .filter(({ code, length }) => length >= fewestTold && isTold(code))
    .sort((left, right) => right.length - left.length || (left.code < right.code ? -1 : 1))
  let rest = sizes.reduce((sum, { length }) => sum + length, 0)
  for (const { length } of told) rest -= length
  while (isSmall(rest)) {
    const smallest = told.pop()
    if (smallest === undefined) break
    rest += smallest.length
  }
  return told.map(({ code }) => code)
}

function toldCodes({ parts }: Breakdown): ReadonlySet<string> {
  return new Set(parts.filter(({ figure }) => figure.state === 'known').map(({ code }) => code))
}

/**
 * Which kinds and worlds of actors who are not named (`hidden`) can be said and drawn, so that who counts them
 * learns no more than the masked facts tell: only those whose number is told, of 5 or more, and so that the others
 * of a world, and of all, are none or 5 or more.
 */
export function publicGroups(
  hidden: readonly Actor[],
  terms: readonly Term[],
  { breakdowns: { actorsByWorld, actorsByKind } }: BriefingFacts,
  unnamed: string,
): PublicGroups {
  const ownWorld = (actor: Actor): string => worldOf(actor, terms)
  const toldWorlds = toldCodes(actorsByWorld)
  const worlds = new Set(
    toldApart(groupsOf(hidden, ownWorld), (code) => code !== otherWorld && toldWorlds.has(code)),
  )
  const shownWorld = (actor: Actor): string =>
    worlds.has(ownWorld(actor)) ? ownWorld(actor) : otherWorld
  const toldKinds = toldCodes(actorsByKind)
  const ofKind = groupsOf(hidden, ({ kind = '' }) => kind)
  const kinds = Array.from(groupsOf(hidden, shownWorld)).flatMap(([world, actors]) =>
    toldApart(
      groupsOf(actors, ({ kind = '' }) => kind),
      (code) =>
        code !== '' &&
        toldKinds.has(code) &&
        (ofKind.get(code) ?? []).every((actor) => {
          // A kind tells its world, where that is the usual one.
          const told = worlds.has(world) ? world : worldOf({ kind: code }, terms)
          return ownWorld(actor) === told
        }),
    ),
  )
  return { kinds: new Set(kinds), worlds, unnamed }
}
