import { describe, expect, it } from 'vitest'
import { keptByDefault } from '../../../renderer/actions/duplicates-kept'
import { sureGroups } from '../../../renderer/actions/sure-groups'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import type { Actor } from '../../../shared/model/actor'

const actors: readonly Actor[] = [
  { id: 'a', name: 'Association des parents d’élèves de Gioux', rna: 'W231000001' },
  { id: 'b', name: 'ASSOC PARENTS D ELEVES GIOUX', rna: 'W231000001' },
  { id: 'rna:W231000001', name: 'Parents d’élèves de Gioux', rna: 'W231000001' },
  { id: 'd', name: 'Foyer rural', rna: 'W231000001' },
]
const byId = new Map(actors.map((actor) => [actor.id, actor]))

function pair(left: string, right: string, more: Partial<DuplicatePair> = {}): DuplicatePair {
  return { left, right, reason: 'rna', score: 0.99, ...more }
}

function groups(...pairs: readonly DuplicatePair[]): readonly (readonly string[])[] {
  return sureGroups(pairs, byId, new Map()).map(({ kept, others }) => [
    kept.id,
    ...others.map(({ id }) => id).sort(),
  ])
}

describe('the sure duplicates', () => {
  it('have the same number and the same name, and go in one group where they share an actor', () => {
    expect(groups(pair('a', 'b'), pair('b', 'rna:W231000001'))).toEqual([
      ['rna:W231000001', 'a', 'b'],
    ])
  })

  it('are neither of another name, nor found by their names alone, nor by a doubtful number', () => {
    expect(groups(pair('a', 'd'))).toEqual([])
    expect(groups(pair('a', 'b', { reason: 'name', score: 0.96 }))).toEqual([])
    expect(groups(pair('a', 'b', { score: 0.86 }))).toEqual([])
    expect(groups(pair('a', 'gone'))).toEqual([])
  })
})

describe('the record that is kept', () => {
  it('is that of the official id, then the one with most ties, then the one that says most', () => {
    const of = (ids: string, ties: Readonly<Record<string, number>> = {}): string | undefined =>
      keptByDefault(
        ids.split(' ').flatMap((id) => byId.get(id) ?? []),
        new Map(Object.entries(ties)),
      )?.id
    expect(of('a rna:W231000001', { a: 9 })).toBe('rna:W231000001')
    expect(of('a b', { b: 1 })).toBe('b')
    expect(of('b a')).toBe('a')
  })
})
