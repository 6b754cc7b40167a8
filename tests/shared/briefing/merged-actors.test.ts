import { describe, expect, it } from 'vitest'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { inputOf } from './input-of'

/**
 * Two partners of one alliance turned out to be the same: the tables show both memberships, both positions and the
 * relation between them under the one id, `a`.
 */
const facts = makeFacts(
  inputOf({
    actor: [
      { id: 'a', kind: 'association' },
      { id: 'b', kind: 'entreprise' },
      { id: 'c', kind: 'pouvoir_public' },
    ],
    alliance: [{ id: 'X', challenges: ['d'] }, { id: 'Y' }],
    challenge: [{ id: 'd' }],
    membership: [
      { id: 'a-X', actor: 'a', alliance: 'X' },
      { id: 'of-the-other', actor: 'a', alliance: 'X' },
      { id: 'b-X', actor: 'b', alliance: 'X' },
      { id: 'a-Y', actor: 'a', alliance: 'Y' },
      { id: 'c-Y', actor: 'c', alliance: 'Y' },
    ],
    relation: [
      { id: 'between-them', from: 'a', to: 'a', type: 'soutient' },
      { id: 'r1', from: 'a', to: 'c', type: 'finance' },
      { id: 'r2', from: 'a', to: 'c', type: 'finance' },
    ],
    position: [
      { id: 'p1', actor: 'a', challenge: 'd', stance: 'porte' },
      { id: 'p2', actor: 'a', challenge: 'd', stance: 'porte' },
    ],
  }),
)

describe('the facts of a territory where two partners were merged', () => {
  it('have the actor in as many alliances as there are', () => {
    expect(facts.mostAllied[0]).toMatchObject({ record: 'actor/a', figure: { value: 2 } })
    expect(facts.figures.actors.value).toBe(3)
  })

  it('count it once among the members of an alliance', () => {
    const members = facts.alliances.map(({ id, members: { value, records } }) => [
      id,
      value,
      records,
    ])
    expect(members).toEqual([
      ['X', 2, ['actor/a', 'actor/b']],
      ['Y', 2, ['actor/a', 'actor/c']],
    ])
  })

  it('count no relation of it with itself', () => {
    expect(facts.figures.relations).toMatchObject({
      value: 2,
      records: ['relation/r1', 'relation/r2'],
    })
  })

  it('count it once among those tied to a challenge, and once with its stance', () => {
    const tied = facts.challengeByWorld.cells[0]?.map(({ value }) => value)
    expect(tied).toEqual([0, 1, 1, 0, 0])
    expect(facts.challengeByStance.cells[0]?.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0])
    expect(facts.challengeByStance.cells[0]?.[0]?.records).toEqual(['position/p1'])
  })

  it('count one possible tie fewer, and each tie once, in density', () => {
    expect(facts.figures.density.value).toBeCloseTo(4 / (3 * 2), 12)
  })
})
