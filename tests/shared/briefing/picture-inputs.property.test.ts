import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import { isVeiledActor } from '../../../shared/briefing/renamed-ids'
import type { Actor } from '../../../shared/model/actor'
import { actorKind } from '../../../shared/model/vocabularies/actor-kind'
import { world } from '../../../shared/model/vocabularies/world'
import { worldOf } from '../../../shared/model/world-of'
import { inputOf } from './input-of'
import { publicPictures, unnamed } from './public-pictures'

const kinds = actorKind.map(({ code }) => code as string)
const worlds = world.map(({ code }) => code as string)

/** Few kinds, and now and then a world of its own, a kind that is not said, or a person. */
const people = fc.array(
  fc.record({
    kind: fc.integer({ min: 0, max: 6 }),
    world: fc.integer({ min: 0, max: 40 }),
    isPerson: fc.integer({ min: 0, max: 15 }).map((one) => one === 0),
  }),
  { maxLength: 50, size: 'max' },
)

type Person = typeof people extends fc.Arbitrary<readonly (infer P)[]> ? P : never

function territoryOf(actors: readonly Person[]) {
  return inputOf({
    actor: actors.map(({ kind, world: at, isPerson }, id) => ({
      id: `a${String(id)}`,
      name: `Structure ${String(id)}`,
      commune: `2300${String(id % 3)}`,
      themes: [`t${String(id % 4)}`],
      ...(kinds[kind] !== undefined && kind < 6 ? { kind: kinds[kind] } : {}),
      ...(worlds[at] !== undefined ? { world: worlds[at] } : {}),
      ...(isPerson ? { isPerson } : {}),
    })),
  })
}

function countsBy(
  actors: readonly Actor[],
  codeOf: (actor: Actor) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const actor of actors) counts.set(codeOf(actor), (counts.get(codeOf(actor)) ?? 0) + 1)
  return counts
}

const unnamedOf = (actors: Iterable<Actor>): readonly Actor[] =>
  [...actors].filter(({ id }) => isVeiledActor(id))

/** All that marks of actors differ by, and each of it alone. */
const looks: readonly ((actor: Actor) => string)[] = [
  ({ kind = '' }) => kind,
  (actor) => worldOf(actor),
  ({ name = '' }) => name,
  ({ id: _, ...rest }) => JSON.stringify(rest),
]

describe('the network that the public is shown', () => {
  it('has no group of one to four unnamed actors, whatever they are told apart by', () => {
    fc.assert(
      fc.property(people, (actors) => {
        const { network } = publicPictures(territoryOf(actors))
        const shown = unnamedOf(network.tables.actor.values())
        for (const look of looks) {
          for (const count of countsBy(shown, look).values()) {
            expect(count).toBeGreaterThanOrEqual(5)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('tells apart no kind and no world whose number the masked facts keep back', () => {
    fc.assert(
      fc.property(people, (actors) => {
        const input = territoryOf(actors)
        const { breakdowns } = maskFacts(makeFacts(input), 'public')
        const isKnown = (code: 'actorsByKind' | 'actorsByWorld', of: string): boolean =>
          breakdowns[code].parts.some((part) => part.code === of && part.figure.state === 'known')
        for (const actor of unnamedOf(publicPictures(input).network.tables.actor.values())) {
          const isWorldTold = actor.world === 'autre' || isKnown('actorsByWorld', actor.world ?? '')
          if (actor.kind === undefined) expect([actor.name, isWorldTold]).toEqual([unnamed, true])
          else {
            expect(isKnown('actorsByKind', actor.kind)).toBe(true)
            // A kind tells its usual world.
            expect(isWorldTold || worldOf({ kind: actor.kind }) === actor.world).toBe(true)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('lets who knows how many actors there are subtract no group of one to four from those shown', () => {
    fc.assert(
      fc.property(people, (actors) => {
        const input = territoryOf(actors)
        const shown = unnamedOf(publicPictures(input).network.tables.actor.values())
        if (shown.length === 0) return
        const isShownAs = new Set(shown.map(({ kind }) => kind ?? ''))
        const hidden =
          actors.length - (publicPictures(input).network.tables.actor.size - shown.length)
        expect(shown.length).toBe(hidden)
        // What is left of all and of each world, once every set of kinds that are said is taken away.
        for (const one of [undefined, ...new Set(shown.map((actor) => worldOf(actor)))]) {
          const group = shown.filter((actor) => one === undefined || worldOf(actor) === one)
          const own = [...isShownAs].filter((kind) =>
            group.some((actor) => (actor.kind ?? '') === kind),
          )
          for (let set = 0; set < 2 ** own.length; set++) {
            const taken = new Set(own.filter((_, at) => (set >> at) % 2 === 1))
            const rest = group.filter(({ kind = '' }) => !taken.has(kind)).length
            expect(rest === 0 || rest >= 5).toBe(true)
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})
