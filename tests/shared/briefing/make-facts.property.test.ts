import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import type { BriefingFacts, FigureCode } from '../../../shared/briefing/facts'
import { figureCodes } from '../../../shared/briefing/facts'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { veilInput } from '../../../shared/briefing/veil-input'
import { grownTerritory } from './grown-territory'
import { inputOf } from './input-of'
import { recount, membershipPairs, worldOf } from './recount'
import { pathShares } from './recount-paths'

const sizes = fc.integer({ min: 0, max: 60 })
const seeds = fc.nat(100_000)

function expectRecounted(facts: BriefingFacts, input: BriefingInput): void {
  const counted = recount(input)
  for (const code of figureCodes) {
    const { value, state } = facts.figures[code]
    expect([code, state]).toEqual([code, counted[code] === null ? 'not-enough' : 'known'])
    if (value !== null)
      expect([code, value]).toEqual([code, expect.closeTo(counted[code] ?? NaN, 9)])
  }
}

/** Figures whose records are what is counted, one by one. */
const listed: readonly FigureCode[] = figureCodes.filter(
  (code) =>
    ![
      ...(['alliedShare', 'communes', 'communesWithoutActor', 'population', 'density'] as const),
      ...(['actorsPerThousand', 'centralisation', 'components', 'crossWorldShare'] as const),
      'eiIndex',
    ].includes(code),
)

describe('the figures of a briefing', () => {
  it('are those that the records give when they are counted the plain way', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const input = grownTerritory(size, seed)
        expectRecounted(makeFacts(input), input)
      }),
      { numRuns: 15 },
    )
  })

  it('are the same at every level before small counts are masked', () => {
    fc.assert(
      fc.property(sizes, seeds, fc.constantFrom('partners', 'public'), (size, seed, level) => {
        const input = grownTerritory(size, seed)
        const facts = makeFacts(veilInput(input, level, () => 'un acteur').input)
        expectRecounted(facts, input)
        const counts = (of: BriefingFacts) =>
          of.challengeByStance.cells.map((row) => row.map(({ value }) => value))
        expect(counts(facts)).toEqual(counts(makeFacts(input)))
      }),
      { numRuns: 15 },
    )
  })

  it('lead to as many different records as they count', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const { figures } = makeFacts(grownTerritory(size, seed))
        for (const code of listed) {
          const { value, records } = figures[code]
          expect([code, new Set(records).size]).toEqual([code, value ?? 0])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('are told of 10,000 actors, and are those of a recount', () => {
    const input = grownTerritory(10_000)
    const facts = makeFacts(input)
    expect(facts.brokersPrecision.kind).toBe('sampled')
    expectRecounted(facts, input)
  })

  it('are plain data, which a worker can hand on', () => {
    const facts = makeFacts(grownTerritory(30))
    expect(structuredClone(facts)).toEqual(facts)
  })

  it('say of an empty territory that there is nothing, or nothing to say', () => {
    const input = inputOf({})
    const facts = makeFacts(input)
    expectRecounted(facts, input)
    expect(facts.figures.actors).toMatchObject({ value: 0, state: 'known' })
    expect(facts.figures.alliedShare.state).toBe('not-enough')
    expect(facts.brokers).toEqual([])
    expect(facts.recommendations).toEqual([])
    expect(facts.moves).toBeNull()
  })
})

describe('the breakdowns of a briefing', () => {
  it('add up to what is broken down, where nothing is counted twice', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const { figures, breakdowns } = makeFacts(grownTerritory(size, seed))
        const totals = {
          actorsByWorld: figures.actors,
          actorsByKind: figures.actors,
          actorsByCommune: figures.actors,
          alliancesByForm: figures.alliances,
          alliancesByStage: figures.alliances,
          challengesBySeverity: figures.challenges,
          resourcesByKind: figures.resources,
          impactsByDimension: figures.impacts,
          eventsByKind: figures.events,
        } as const
        for (const [code, total] of Object.entries(totals)) {
          const { parts, isOverlapping } = breakdowns[code as keyof typeof totals]
          expect(isOverlapping).toBe(false)
          const refs = parts.flatMap(({ figure }) => figure.records)
          expect([code, refs.length]).toEqual([code, total.value])
          expect(new Set(refs)).toEqual(new Set(total.records))
          expect(parts.every(({ figure }) => figure.value === figure.records.length)).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('count every actor under its world, kind and commune', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const input = grownTerritory(size, seed)
        const { breakdowns } = makeFacts(input)
        for (const { id, kind = '', commune = '' } of input.tables.actor.values()) {
          const parts = [
            [breakdowns.actorsByWorld, worldOf(input, id)],
            [breakdowns.actorsByKind, kind],
            [breakdowns.actorsByCommune, commune],
          ] as const
          for (const [breakdown, wanted] of parts) {
            const found = breakdown.parts.filter(({ figure }) =>
              figure.records.includes(`actor/${id}`),
            )
            expect(found.map(({ code }) => code)).toEqual([wanted])
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('the tables of a briefing', () => {
  it('count in each cell the actors of a world who are tied to a challenge, each once', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const input = grownTerritory(size, seed)
        const { challengeByWorld: table } = makeFacts(input)
        table.rows.codes.forEach((challenge, row) => {
          const allied = membershipPairs(input)
            .filter(([, x]) => input.tables.alliance.get(x)?.challenges?.includes(challenge))
            .map(([actor]) => actor)
          const placed = [...input.tables.position.values()]
            .filter((one) => one.challenge === challenge && input.tables.actor.has(one.actor ?? ''))
            .map(({ actor = '' }) => actor)
          const tied = [...new Set([...allied, ...placed])]
          table.columns.codes.forEach((world, column) => {
            const wanted = tied.filter((actor) => worldOf(input, actor) === world).length
            expect(table.cells[row]?.[column]?.value).toBe(wanted)
          })
          const counted = table.cells[row]?.reduce((sum, { value }) => sum + (value ?? 0), 0)
          expect(counted).toBe(tied.length)
        })
      }),
      { numRuns: 20 },
    )
  })

  it('count impacts by dimension and level', () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const input = grownTerritory(size, seed)
        const { impactByLevel: table } = makeFacts(input)
        const impacts = [...input.tables.impact.values()].filter(({ alliance = '' }) =>
          input.tables.alliance.has(alliance),
        )
        table.rows.codes.forEach((dimension, row) => {
          const here = impacts.filter((impact) => impact.dimension === dimension)
          const areRated = here.some(({ level }) => level !== undefined)
          table.columns.codes.forEach((level, column) => {
            const wanted = here.filter((one) => String(one.level ?? '') === level).length
            const isTold = here.length === 0 || areRated || level === ''
            expect(table.cells[row]?.[column]?.value).toBe(isTold ? wanted : null)
          })
        })
      }),
      { numRuns: 20 },
    )
  })
})

describe('those over whom paths lead', () => {
  it('are the five of highest betweenness, as every path followed shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 25 }), seeds, (size, seed) => {
        const input = grownTerritory(size, seed)
        const { brokers, brokersPrecision } = makeFacts(input)
        expect(brokersPrecision).toEqual({ kind: 'exact' })
        const shares = pathShares(input)
        const highest = [...shares.values()].filter((share) => share > 1e-12).sort((a, b) => b - a)
        expect(brokers.map(({ figure }) => figure.value)).toEqual(
          highest.slice(0, 5).map((share) => expect.closeTo(share, 9) as number),
        )
        for (const { record, figure } of brokers) {
          expect(figure.value).toBeCloseTo(shares.get(record.slice('actor/'.length)) ?? NaN, 9)
        }
      }),
      { numRuns: 12 },
    )
  })
})
