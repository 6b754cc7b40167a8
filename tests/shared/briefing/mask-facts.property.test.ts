import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefingFacts } from '../../../shared/briefing/facts'
import type { Figure } from '../../../shared/briefing/figure'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import { actorKind } from '../../../shared/model/vocabularies/actor-kind'
import type { Lists } from './input-of'
import { inputOf } from './input-of'
import { feasible, feasibleTogether } from './work-out-masks'

const kinds = actorKind.map(({ code }) => code as string)

/** Few kinds and communes, so that there are counts of every size. */
const people = fc.array(
  fc.record({ kind: fc.integer({ min: 0, max: 5 }), commune: fc.integer({ min: 0, max: 4 }) }),
  { maxLength: 40, size: 'max' },
)
const alliances = fc.array(fc.array(fc.nat(39), { maxLength: 9 }), { maxLength: 4 })

function listsOf(
  actors: readonly { readonly kind: number; readonly commune: number }[],
  members: readonly (readonly number[])[],
): Lists {
  const alliance = members.map((_, at) => ({
    id: `x${String(at)}`,
    title: `Alliance ${String(at)}`,
    challenges: [`d${String(at % 2)}`],
  }))
  return {
    actor: actors.map(({ kind, commune }, at) => ({
      id: `a${String(at)}`,
      name: `Acteur ${String(at)}`,
      kind: kinds[kind] ?? '',
      commune: `2300${String(commune)}`,
    })),
    alliance,
    challenge: [{ id: 'd0' }, { id: 'd1' }],
    membership: members.flatMap((list, x) =>
      list.map((a) => ({
        id: `m${String(x)}-${String(a)}`,
        actor: `a${String(a)}`,
        alliance: `x${String(x)}`,
      })),
    ),
  }
}

function isSmall(value: number | null): boolean {
  return value !== null && value >= 1 && value <= 4
}

const byActors = ['actorsByWorld', 'actorsByKind', 'actorsByCommune'] as const

/** Every count of actors of the facts. */
function countsOf(facts: BriefingFacts): readonly Figure[] {
  return [
    facts.figures.actors,
    facts.figures.alliedActors,
    ...byActors.flatMap((code) => facts.breakdowns[code].parts.map(({ figure }) => figure)),
    ...facts.challengeByWorld.cells.flat(),
    ...facts.challengeByStance.cells.flat(),
    ...facts.alliances.map(({ members }) => members),
  ]
}

describe('the facts that the public is told', () => {
  it('have no count of one to four actors, and no record behind what is not told', () => {
    fc.assert(
      fc.property(people, alliances, (actors, members) => {
        const facts = maskFacts(makeFacts(inputOf(listsOf(actors, members))), 'public')
        for (const figure of countsOf(facts)) {
          expect(isSmall(figure.value)).toBe(false)
          if (figure.state !== 'known') expect(figure.records).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('let nobody work out a masked count from the counts that are told', () => {
    fc.assert(
      fc.property(people, (actors) => {
        const facts = maskFacts(makeFacts(inputOf(listsOf(actors, []))), 'public')
        const { value: total } = facts.figures.actors
        if (total === null) return
        for (const code of byActors) {
          const parts = facts.breakdowns[code].parts.map(({ figure }) => figure)
          for (const [at, { state }] of parts.entries()) {
            if (state === 'masked') expect(feasible(parts, total, at).length).toBeGreaterThan(1)
          }
        }
        for (const [code, values] of feasibleTogether(facts, total)) {
          expect([code, values > 1]).toEqual([code, true])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are the same after a second masking', () => {
    fc.assert(
      fc.property(people, alliances, (actors, members) => {
        const once = maskFacts(makeFacts(inputOf(listsOf(actors, members))), 'public')
        expect(maskFacts(once, 'public')).toEqual(once)
      }),
      { numRuns: 10 },
    )
  })

  it('tell every count that is neither small nor gives a small one away', () => {
    fc.assert(
      fc.property(people, (actors) => {
        const all = makeFacts(inputOf(listsOf(actors, [])))
        const facts = maskFacts(all, 'public')
        for (const code of byActors) {
          const figures = all.breakdowns[code].parts.map(({ figure }) => figure)
          const others = byActors.flatMap((one) => all.breakdowns[one].parts)
          if (others.some(({ figure }) => isSmall(figure.value))) continue
          expect(facts.breakdowns[code].parts.map(({ figure }) => figure)).toEqual(figures)
        }
      }),
      { numRuns: 15 },
    )
  })
})
