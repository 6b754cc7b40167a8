import type { BriefingFacts } from '../../../shared/briefing/facts'
import type { Figure } from '../../../shared/briefing/figure'
import { actorKind } from '../../../shared/model/vocabularies/actor-kind'

/** The values that a count may have for who reads it: a masked one is 1 to 4, a withheld one 5 or more. */
function valuesOf(figure: Figure, most: number): readonly number[] {
  if (figure.value !== null) return [figure.value]
  const all = Array.from({ length: most + 1 }, (_, value) => value)
  return all.filter((value) => (figure.state === 'masked' ? value >= 1 && value <= 4 : value >= 5))
}

/** All sums of one value of each. */
function sumsOf(choices: readonly (readonly number[])[], most: number): ReadonlySet<number> {
  let reachable = new Set([0])
  for (const values of choices) {
    const next = new Set<number>()
    for (const sum of reachable) {
      for (const value of values) if (sum + value <= most) next.add(sum + value)
    }
    reachable = next
  }
  return reachable
}

/** The values that one of some counts may have, for who reads the others and their sum: by trying all. */
export function feasible(parts: readonly Figure[], total: number, at: number): readonly number[] {
  const others = parts.filter((_, place) => place !== at).map((one) => valuesOf(one, total))
  const sums = sumsOf(others, total)
  const own = parts[at]
  return own === undefined ? [] : valuesOf(own, total).filter((value) => sums.has(total - value))
}

function kindsOf({ breakdowns }: BriefingFacts, world: string): readonly Figure[] {
  return breakdowns.actorsByKind.parts
    .filter(({ code }) => actorKind.find((kind) => kind.code === code)?.parent === world)
    .map(({ figure }) => figure)
}

/**
 * By the code of each masked count of a world or kind, the values that it may have for who reads worlds, kinds and
 * the number of actors together: each world is the sum of its kinds, and all are the sum of the worlds.
 */
export function feasibleTogether(facts: BriefingFacts, total: number): ReadonlyMap<string, number> {
  const worlds = facts.breakdowns.actorsByWorld.parts
  const choicesOf = (world: (typeof worlds)[number]): readonly number[] => {
    const kinds = kindsOf(facts, world.code)
    const own = valuesOf(world.figure, total)
    if (kinds.length === 0) return own
    const sums = sumsOf(
      kinds.map((kind) => valuesOf(kind, total)),
      total,
    )
    return own.filter((value) => sums.has(value))
  }
  const found = new Map<string, number>()
  for (const world of worlds) {
    const others = worlds.filter((one) => one !== world).map(choicesOf)
    const rest = sumsOf(others, total)
    const open = choicesOf(world).filter((value) => rest.has(total - value))
    if (world.figure.state === 'masked') found.set(world.figure.code, open.length)
    const kinds = kindsOf(facts, world.code)
    for (const [at, kind] of kinds.entries()) {
      if (kind.state !== 'masked') continue
      const values = new Set(open.flatMap((value) => feasible(kinds, value, at)))
      found.set(kind.code, values.size)
    }
  }
  return found
}
