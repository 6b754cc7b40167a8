import { actorKind } from '../model/vocabularies/actor-kind'
import { nothingToSay, untold } from './count-figure'
import type { BriefingFacts } from './facts'
import type { Breakdown, Figure } from './figure'
import { isSmall, protectCells } from './protect-cells'
import type { Cell, Sum } from './work-out'

const byActors = ['actorsByWorld', 'actorsByKind', 'actorsByCommune'] as const

const worldOfKind: ReadonlyMap<string, string> = new Map(
  actorKind.map(({ code, parent }) => [code, parent]),
)

/** What of the counts of actors is kept from the public, by the codes of their figures. */
export interface MaskedActors {
  readonly figureOf: (figure: Figure) => Figure
  readonly breakdownOf: (breakdown: Breakdown) => Breakdown
}

/**
 * The cells of all counts of actors, and how they hang together: worlds, kinds and communes each add up to all
 * actors, kinds to their world, and those in an alliance and the others to all.
 */
class ActorCells {
  readonly cells: Cell[] = []
  readonly sums: Sum[] = []
  readonly #places = new Map<string, number>()

  constructor({ figures, breakdowns }: BriefingFacts) {
    const { actors, alliedActors } = figures
    const total = this.#put(actors, 'actors', 'told')
    for (const code of byActors) {
      const parts = breakdowns[code].parts.map(({ figure }) => this.#put(figure, code, 'may'))
      this.#add(total, parts)
    }
    for (const { code, figure } of breakdowns.actorsByWorld.parts) {
      const kinds = breakdowns.actorsByKind.parts.filter(
        (part) => (worldOfKind.get(part.code) ?? 'autre') === code,
      )
      this.#add(
        this.placeOf(figure),
        kinds.map((part) => this.placeOf(part.figure)),
      )
    }
    const others = (actors.value ?? 0) - (alliedActors.value ?? 0)
    const allied = this.#put(alliedActors, 'alliedActors', 'may')
    this.#add(total, [
      allied,
      this.#push({ value: others, group: 'alliedActors', telling: 'untold' }),
    ])
  }

  placeOf({ code }: Figure): number {
    return this.#places.get(code) ?? -1
  }

  #push(cell: Cell): number {
    return this.cells.push(cell) - 1
  }

  #put(figure: Figure, group: string, telling: Cell['telling']): number {
    if (figure.value === null) return -1
    const isHidden = telling === 'told' && isSmall(figure.value)
    const place = this.#push({
      value: figure.value,
      group,
      telling: isHidden ? 'may' : telling,
    })
    this.#places.set(figure.code, place)
    return place
  }

  /** A sum of which something is not known adds nothing to what is. */
  #add(total: number, parts: readonly number[]): void {
    if (total >= 0 && parts.length > 0 && parts.every((at) => at >= 0)) {
      this.sums.push({ total, parts })
    }
  }
}

/** Decides on all counts of actors together. A breakdown that cannot be protected is without parts. */
export function maskActors(facts: BriefingFacts): MaskedActors {
  const ground = new ActorCells(facts)
  const { hidden, dropped } = protectCells(ground.cells, ground.sums)
  const figureOf = (figure: Figure): Figure => {
    if (figure.value === null) return figure
    // Said to be 5 or more, it would tell how many are left.
    if (dropped.has(figure.code)) return nothingToSay(figure)
    if (!hidden.has(ground.placeOf(figure))) return figure
    return untold(figure, isSmall(figure.value) ? 'masked' : 'withheld')
  }
  return {
    figureOf,
    breakdownOf: (breakdown) => ({
      ...breakdown,
      parts: dropped.has(breakdown.code)
        ? []
        : breakdown.parts.map(({ code, figure }) => ({ code, figure: figureOf(figure) })),
    }),
  }
}
