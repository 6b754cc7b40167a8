import { describe, expect, it } from 'vitest'
import { makeFacts } from '../../../shared/briefing/make-facts'
import {
  composeRecommendationId,
  readRecommendationId,
  recommendationId,
} from '../../../shared/briefing/recommendation-id'
import { maskFacts } from '../../../shared/briefing/mask-facts'
import type { Lists } from './input-of'
import { inputOf } from './input-of'

/** Thirty actors of one commune and theme: 435 pairs to introduce, more than a blind spot lists. */
const alike: Lists = {
  actor: Array.from({ length: 30 }, (_, at) => ({
    id: `a${String(at).padStart(2, '0')}`,
    commune: '23008',
    themes: ['culture'],
    kind: 'association',
  })),
}

function pairsOf(lists: Lists) {
  return makeFacts(inputOf(lists)).recommendations.filter(
    ({ finding }) => finding.kind === 'pair-without-alliance',
  )
}

describe('the recommendations of a briefing', () => {
  it('are at most five of a kind that nobody decided on', () => {
    const pairs = pairsOf(alike)
    expect(pairs).toHaveLength(5)
    expect(pairs.every(({ decision }) => decision === 'open')).toBe(true)
  })

  it('have every one that somebody decided on, as long as it is a gap', () => {
    const decided = [
      { id: 'pair-without-alliance:a00+a01', decision: 'retenue' },
      { id: 'pair-without-alliance:a28+a29', decision: 'ecartee' },
      { id: 'pair-without-alliance:a26+a27', decision: 'retenue' },
      { id: 'pair-without-alliance:a26+gone', decision: 'retenue' },
    ]
    const allied: Lists = {
      alliance: [{ id: 'x' }],
      membership: ['a26', 'a27'].map((actor) => ({ id: actor, actor, alliance: 'x' })),
    }
    const pairs = pairsOf({ ...alike, ...allied, recommendation: decided })
    const told = pairs.filter(({ decision }) => decision !== 'open')
    expect(told.map(({ id, decision }) => [id, decision])).toEqual([
      ['pair-without-alliance:a00+a01', 'accepted'],
      ['pair-without-alliance:a28+a29', 'dismissed'],
    ])
    expect(told[1]?.finding).toMatchObject({ themes: ['culture'], commune: '23008' })
    expect(pairs).toHaveLength(7)
  })

  it('name an influential actor without a tie once', () => {
    const { recommendations } = makeFacts(
      inputOf({ actor: [{ id: 'a', influence: 4 }, { id: 'b' }] }),
    )
    expect(recommendations.map(({ id }) => id)).toEqual([
      'influence-without-tie:a',
      'actor-without-tie:b',
    ])
  })

  it('judge nobody among partners, and are about no actor in public', () => {
    const facts = makeFacts(
      inputOf({
        ...alike,
        actor: [...(alike.actor ?? []), { id: 'b', influence: 4 }],
        challenge: [{ id: 'd' }],
      }),
    )
    const kindsOf = (level: 'partners' | 'public') =>
      new Set(maskFacts(facts, level).recommendations.map(({ finding }) => finding.kind))
    expect(kindsOf('partners')).toEqual(
      new Set(['challenge-without-alliance', 'pair-without-alliance']),
    )
    expect(kindsOf('public')).toEqual(new Set(['challenge-without-alliance']))
    expect(maskFacts(facts, 'partners')).toMatchObject({ brokers: [], contactsToMake: [] })
  })
})

describe('the id of a recommendation', () => {
  it('is the same whichever actor of a pair comes first, and whatever they share', () => {
    const pair = { kind: 'pair-without-alliance', challenges: [], themes: [], commune: '' } as const
    expect(recommendationId({ ...pair, actors: ['b', 'a'] })).toBe('pair-without-alliance:a+b')
    expect(recommendationId({ ...pair, actors: ['a', 'b'], themes: ['eau'] })).toBe(
      'pair-without-alliance:a+b',
    )
  })

  it('says whom it is about, whatever stands in their ids', () => {
    const subjects = ['siren:1+2', '100%2B', 'a:b']
    const id = composeRecommendationId('single-bridge', subjects)
    expect(readRecommendationId(id)).toEqual({ kind: 'single-bridge', subjects })
    expect(readRecommendationId('nothing')).toBeNull()
  })
})
