import { figureOf } from './count-figure'
import type { Figure } from './figure'
import type { FigureCode } from './facts'
import type { FactsGround } from './ground'
import { recordRef, recordRefs } from './record-refs'

const perThousand = 1000

/** The inhabitants of some communes; null where there is no commune, or where one's number is not known. */
function populationOf(
  communes: ReadonlySet<string>,
  populations: ReadonlyMap<string, number>,
): number | null {
  let sum = 0
  for (const code of communes) {
    const found = populations.get(code)
    if (found === undefined) return null
    sum += found
  }
  return communes.size === 0 ? null : sum
}

/**
 * The territory's communes, and their inhabitants. Not told: communes where none is said; those without an actor
 * where no actor has a commune; inhabitants where those of any commune are not known (a sum of some would pass for
 * all); actors per thousand inhabitants (all actors recorded) without these, or without an actor.
 */
export function placeFigures({
  input,
}: FactsGround): Readonly<
  Record<
    Extract<FigureCode, 'communes' | 'communesWithoutActor' | 'population' | 'actorsPerThousand'>,
    Figure
  >
> {
  const { territory, tables, populations } = input
  const communes = new Set(territory?.communes ?? [])
  const taken = new Set([...tables.actor.values()].map(({ commune = '' }) => commune))
  taken.delete('')
  const open = [...communes].filter((code) => !taken.has(code))
  const population = populationOf(communes, populations)
  const actors = recordRefs('actor', tables.actor.values())
  const perPerson = population === null || population === 0 ? null : actors.length / population
  const here = territory === null ? [] : [recordRef('territory', territory.id)]
  const isSaid = communes.size > 0
  return {
    communes: figureOf('communes', 'count', isSaid ? communes.size : null, here),
    communesWithoutActor: figureOf(
      'communesWithoutActor',
      'count',
      isSaid && taken.size > 0 ? open.length : null,
      here,
    ),
    population: figureOf('population', 'people', population, here),
    actorsPerThousand: figureOf(
      'actorsPerThousand',
      'per-thousand',
      perPerson === null || actors.length === 0 ? null : perPerson * perThousand,
      actors,
    ),
  }
}
