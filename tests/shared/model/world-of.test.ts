import { describe, expect, it } from 'vitest'
import { worldOf } from '../../../shared/model/world-of'

describe('worldOf', () => {
  it('follows from the kind', () => {
    expect(worldOf({ kind: 'pouvoir_public' })).toBe('public')
    expect(worldOf({ kind: 'association' })).toBe('interet_general')
    expect(worldOf({ kind: 'entreprise' })).toBe('economique')
    expect(worldOf({ kind: 'universite' })).toBe('academique')
    expect(worldOf({ kind: 'media' })).toBe('autre')
  })

  it('is what a person said, where a person said it', () => {
    expect(worldOf({ kind: 'entreprise', world: 'interet_general' })).toBe('interet_general')
    expect(worldOf({ kind: 'entreprise', world: '' })).toBe('economique')
  })

  it('is « autre » for an unknown kind or none', () => {
    expect(worldOf({})).toBe('autre')
    expect(worldOf({ kind: 'of_a_newer_version' })).toBe('autre')
  })

  it('is the parent of a kind that the mission added', () => {
    const paroisse = { id: 'actorKind:x', vocabulary: 'actorKind', code: 'x', parent: 'public' }
    expect(worldOf({ kind: 'x' }, [paroisse])).toBe('public')
  })
})
