import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../shared/graph/blind-spots/blind-spot'
import { mostLines } from '../../../../shared/graph/blind-spots/blind-spot'
import { blindSpotGround } from '../../../../shared/graph/blind-spots/blind-spot-ground'
import { blindSpots } from '../../../../shared/graph/blind-spots/blind-spots'
import type { Challenge } from '../../../../shared/model/challenge'
import type { Sketch } from '../input-of'
import { inputOf } from '../input-of'

function found(
  id: Finding['kind'],
  sketch: Sketch,
  challenges: readonly Challenge[] = [],
  communes: readonly string[] = [],
) {
  const spot = blindSpots.find((each) => each.id === id)
  if (spot === undefined) throw new Error(`no blind spot ${id}`)
  const byId = new Map(challenges.map((challenge) => [challenge.id, challenge]))
  return spot.find(blindSpotGround(inputOf(sketch), byId, communes))
}

describe('blind spots', () => {
  it('name challenges that no alliance answers, the gravest first', () => {
    const sketch = { alliances: { X: { challenges: ['c1', 'gone'] } } }
    const challenges = [
      { id: 'c1', title: 'Santé' },
      { id: 'c2', title: 'Eau', severity: 2 },
      { id: 'c3', title: 'Mobilité', severity: 4 },
    ]
    expect(found('challenge-without-alliance', sketch, challenges)).toEqual({
      total: 2,
      lines: [
        { kind: 'challenge-without-alliance', challenge: 'c3' },
        { kind: 'challenge-without-alliance', challenge: 'c2' },
      ],
    })
  })

  it('name actors tied to nobody: a wished relation, or an alliance of one, ties to nobody', () => {
    const sketch: Sketch = {
      members: { X: 'alone', Y: 'a b' },
      actors: { wishing: { influence: 4 }, free: {}, weak: { influence: 2 } },
      relations: [{ id: 'r', from: 'wishing', to: 'a', type: 'souhaite' }],
    }
    const { lines } = found('actor-without-tie', sketch)
    expect(lines.map((line) => 'actor' in line && line.actor)).toEqual([
      'wishing',
      'weak',
      'alone',
      'free',
    ])
    expect(found('influence-without-tie', sketch).lines).toEqual([
      { kind: 'influence-without-tie', actor: 'wishing', influence: 4 },
    ])
  })

  it('name who would cut off whom, those who cut off most first', () => {
    const sketch = { members: { X: 'a b c', Y: 'c d', Z: 'd e' } }
    expect(found('single-bridge', sketch).lines).toEqual([
      { kind: 'single-bridge', actor: 'c', cutsOff: ['d', 'e'] },
      { kind: 'single-bridge', actor: 'd', cutsOff: ['e'] },
    ])
  })

  it('name the worlds that an alliance lacks, and leave out those without members', () => {
    const worlds = ['public', 'economique', 'interet_general', 'academique', 'autre']
    const sketch = {
      actors: Object.fromEntries(worlds.map((world) => [world, { world }])),
      alliances: { empty: {} },
      members: { all: worlds.join(' '), some: 'public economique autre' },
    }
    expect(found('missing-worlds', sketch).lines).toEqual([
      {
        kind: 'missing-worlds',
        alliance: 'some',
        missing: ['interet_general', 'academique'],
      },
    ])
  })

  it('name communes of the territory where nobody is', () => {
    const sketch = { actors: { a: { commune: '35001' } } }
    expect(found('commune-without-actor', sketch, [], ['35002', '35001', '35003']).lines).toEqual([
      { kind: 'commune-without-actor', commune: '35002' },
      { kind: 'commune-without-actor', commune: '35003' },
    ])
  })
})

describe('pairs without an alliance', () => {
  const sketch: Sketch = {
    actors: {
      a: { themes: ['eau', 'bois'], commune: '35001' },
      b: { themes: ['bois', 'eau'], commune: '35001' },
      allied: { themes: ['eau'], commune: '35001' },
      far: { themes: ['eau', 'bois'], commune: '35002' },
      other: { themes: ['sport'], commune: '35001' },
    },
    alliances: { X: { challenges: ['c1'] }, Y: { challenges: ['c1'] } },
    members: { X: 'a allied', Y: 'far' },
  }
  const challenges = [{ id: 'c1', title: 'Eau' }]

  it('say what both share, those who share most first', () => {
    expect(found('pair-without-alliance', sketch, challenges).lines).toEqual([
      // A challenge counts two, a theme one: a and far share one of the first and two of the others.
      {
        kind: 'pair-without-alliance',
        actors: ['a', 'far'],
        challenges: ['c1'],
        themes: ['bois', 'eau'],
        commune: '',
      },
      {
        kind: 'pair-without-alliance',
        actors: ['a', 'b'],
        challenges: [],
        themes: ['bois', 'eau'],
        commune: '35001',
      },
      {
        kind: 'pair-without-alliance',
        actors: ['allied', 'far'],
        challenges: ['c1'],
        themes: ['eau'],
        commune: '',
      },
      {
        kind: 'pair-without-alliance',
        actors: ['allied', 'b'],
        challenges: [],
        themes: ['eau'],
        commune: '35001',
      },
    ])
  })

  it('are a list that ends, the best of many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `n${String(at)}`,
        { themes: at < 3 ? ['eau', 'bois'] : ['eau'], commune: '35001' },
      ]),
    )
    const { lines } = found('pair-without-alliance', { actors: many })
    expect(lines).toHaveLength(mostLines)
    expect(lines.slice(0, 3).every((line) => 'themes' in line && line.themes.length === 2)).toBe(
      true,
    )
  })
})
