import { describe, expect, it } from 'vitest'
import { compareActors, differingCount } from '../../../renderer/state/compare-actors'
import type { Actor } from '../../../shared/model/actor'

const left: Actor = {
  id: 'b',
  name: 'Club d’astronomie',
  rna: 'W231 000 001',
  commune: '23008',
  tags: ['ciel'],
}
const right: Actor = {
  id: 'a',
  name: 'CLUB ASTRO',
  rna: 'w231000001',
  commune: '23079',
  address: 'Rue Haute',
  phone: '05',
  tags: ['nuit'],
}

function hows(actors: readonly Actor[]): Readonly<Record<string, string>> {
  return Object.fromEntries(compareActors(actors, 0, {}).map(({ field, how }) => [field, how]))
}

function shown(kept: number, choices = {}): Readonly<Record<string, unknown>> {
  const fields = compareActors([left, right], kept, choices)
  return Object.fromEntries(fields.map(({ field, shown: value }) => [field, value]))
}

describe('actors side by side', () => {
  it('tell what differs, what completes, what is united and what is the same, numbers without their spaces', () => {
    expect(hows([left, right])).toEqual({
      name: 'differs',
      rna: 'same',
      commune: 'differs',
      address: 'fills',
      phone: 'fills',
      tags: 'unites',
    })
    expect(differingCount([left, right])).toBe(2)
  })

  it('show the kept one’s values, completed by the other’s, but no street of another commune', () => {
    expect(shown(0)).toMatchObject({
      name: 'Club d’astronomie',
      commune: '23008',
      phone: '05',
      tags: ['ciel', 'nuit'],
    })
    expect(shown(0)['address']).toBeUndefined()
    expect(shown(1)).toMatchObject({ name: 'CLUB ASTRO', address: 'Rue Haute' })
  })

  it('show what was chosen, and what goes with it', () => {
    expect(shown(0, { name: 'CLUB ASTRO', commune: '23079' })).toMatchObject({
      name: 'CLUB ASTRO',
      address: 'Rue Haute',
    })
  })

  it('say the same of a third that says nothing', () => {
    expect(hows([left, right, { id: 'c' }])['rna']).toBe('fills')
    expect(hows([left, right, { id: 'c', name: 'Club d’astronomie' }])['name']).toBe('differs')
  })
})
