import { describe, expect, it } from 'vitest'
import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import { readSnapshot } from '../../../shared/briefing/read-snapshot'
import { snapshotOf } from '../../../shared/briefing/snapshot-of'
import { maxTextLength } from '../../../shared/model/field'
import { grownTerritory } from './grown-territory'
import type { Lists } from './input-of'
import { inputOf } from './input-of'

function keptOf(input: BriefingInput): string {
  return JSON.stringify(snapshotOf(makeFacts(input), input))
}

const before: Lists = {
  actor: [{ id: 'a' }, { id: 'gone' }],
  alliance: [{ id: 'x', challenges: ['d1'] }],
  challenge: [{ id: 'd1' }, { id: 'd2' }],
  membership: [{ id: 'm', actor: 'a', alliance: 'x' }],
}
const after: Lists = {
  actor: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  alliance: [
    { id: 'x', challenges: ['d1'] },
    { id: 'y', challenges: ['d2', 'd3'] },
  ],
  challenge: [{ id: 'd1' }, { id: 'd2' }, { id: 'd3' }],
  membership: [{ id: 'm', actor: 'a', alliance: 'x' }],
}
const figures = keptOf(inputOf(before))

describe('what moved since the last briefing', () => {
  it('is the figures that differ, with what they were, and the records that were not there', () => {
    const { moves } = makeFacts(
      inputOf({ ...after, briefing: [{ id: 'k', madeOn: '2026-01-02T08:00:00Z', figures }] }),
    )
    expect(moves).toMatchObject({ briefing: 'k', madeOn: '2026-01-02T08:00:00Z' })
    const named = Object.fromEntries(
      (moves?.moves ?? []).map(({ code, before: then, now }) => [code, [then, now]]),
    )
    expect(named).toMatchObject({
      actors: [2, 3],
      alliances: [1, 2],
      unansweredChallenges: [1, 0],
      challenges: [2, 3],
    })
    expect(named).not.toHaveProperty('relations')
    expect(moves?.newActors).toEqual(['actor/b', 'actor/c'])
    expect(moves?.newAlliances).toEqual(['alliance/y'])
    expect(moves?.newlyAnswered).toEqual(['challenge/d2', 'challenge/d3'])
  })

  it('is said against the latest of an earlier day whose figures can be read', () => {
    const { moves } = makeFacts(
      inputOf({
        ...after,
        briefing: [
          { id: 'old', madeOn: '2025-01-02T08:00:00Z', figures },
          { id: 'last', madeOn: '2026-11-22T23:59:00Z', figures },
          { id: 'broken', madeOn: '2026-11-22T23:59:59Z', figures: '{"version":2}' },
          { id: 'today', madeOn: '2026-11-23T06:00:00Z', figures: keptOf(inputOf(after)) },
        ],
      }),
    )
    expect(moves?.briefing).toBe('last')
  })

  it('is nothing without an earlier briefing', () => {
    expect(makeFacts(inputOf(after)).moves).toBeNull()
  })

  it('is not told to the public where few are or came', () => {
    const briefing = [{ id: 'k', madeOn: '2026-01-02T08:00:00Z', figures }]
    const { moves } = maskFacts(makeFacts(inputOf({ ...after, briefing })), 'public')
    expect(moves?.newActors).toBeNull()
    const codes = moves?.moves.map(({ code }) => code)
    expect(codes).toContain('alliances')
    for (const code of ['actors', 'alliedActors', 'alliedShare', 'isolates']) {
      expect(codes).not.toContain(code)
    }
  })

  it('is told to the public where many came', () => {
    const many = (count: number): Lists => ({
      actor: Array.from({ length: count }, (_, at) => ({ id: `a${String(at)}` })),
    })
    const briefing = [
      { id: 'k', madeOn: '2026-01-02T08:00:00Z', figures: keptOf(inputOf(many(10))) },
    ]
    const { moves } = maskFacts(makeFacts(inputOf({ ...many(17), briefing })), 'public')
    expect(moves?.moves).toContainEqual({ code: 'actors', before: 10, now: 17 })
    expect(moves?.newActors).toHaveLength(7)
  })
})

describe('the snapshot that a briefing keeps', () => {
  it('is read as it was kept', () => {
    const input = grownTerritory(20)
    const snapshot = snapshotOf(makeFacts(input), input)
    expect(readSnapshot(JSON.stringify(snapshot))).toEqual(snapshot)
    expect(snapshot.actors).toHaveLength(20)
  })

  it('fits into a field, without its longest lists', () => {
    const long = 'x'.repeat(90)
    const input = inputOf({
      actor: Array.from({ length: 1100 }, (_, at) => ({ id: `${long}${String(at)}` })),
      alliance: [{ id: 'x' }],
    })
    const snapshot = snapshotOf(makeFacts(input), input)
    expect(JSON.stringify(snapshot).length).toBeLessThanOrEqual(maxTextLength)
    expect(snapshot.actors).toBeNull()
    expect(snapshot.alliances).toEqual(['alliance/x'])
    expect(snapshot.figures).toMatchObject({ actors: 1100 })
  })

  it.each([
    'null',
    '[]',
    'nonsense',
    '{"version":1}',
    '{"version":1,"figures":{"actors":"3"},"actors":[],"alliances":[],"challenges":[]}',
    '{"version":1,"figures":{},"actors":[4],"alliances":[],"challenges":[]}',
    '{"version":2,"figures":{},"actors":[],"alliances":[],"challenges":[]}',
  ])('is none where it says %s', (json) => {
    expect(readSnapshot(json)).toBeNull()
  })
})
