import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deriveOneMode } from '../../../shared/graph/derive-one-mode'
import { inputOf } from './input-of'

const actors = ['a', 'b', 'c', 'd', 'e', 'f']
const alliances = ['P', 'Q', 'R', 'S', 'T']

const memberships = fc.uniqueArray(
  fc.record({ actor: fc.constantFrom(...actors), alliance: fc.constantFrom(...alliances) }),
  { selector: ({ actor, alliance }) => `${actor}-${alliance}`, maxLength: 30 },
)

it('weighs each pair of actors by the alliances they share, counted by hand', () => {
  fc.assert(
    fc.property(memberships, (ties) => {
      const network = deriveOneMode(
        inputOf({
          actors: Object.fromEntries(actors.map((id) => [id, {}])),
          alliances: Object.fromEntries(alliances.map((id) => [id, {}])),
          memberships: ties.map((tie) => ({ id: `${tie.actor}-${tie.alliance}`, ...tie })),
        }),
      )
      const isIn = (actor: string, alliance: string): boolean =>
        ties.some((tie) => tie.actor === actor && tie.alliance === alliance)
      for (const [at, left] of actors.entries()) {
        for (const right of actors.slice(at + 1)) {
          const shared = alliances.filter((each) => isIn(left, each) && isIn(right, each))
          const links = network.links.filter(
            ({ source, target }) =>
              network.nodes[source]?.id === left && network.nodes[target]?.id === right,
          )
          expect(links.map((link) => (link.kind === 'shared' ? link.alliances : []))).toEqual(
            shared.length === 0 ? [] : [shared],
          )
          expect(links.map((link) => (link.kind === 'shared' ? link.weight : 0))).toEqual(
            shared.length === 0 ? [] : [shared.length],
          )
        }
      }
    }),
    { numRuns: 300 },
  )
})
