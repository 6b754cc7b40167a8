import { describe, expect, it } from 'vitest'
import { similarActors } from '../../../../renderer/ui/actors/similar-actors'
import type { Actor } from '../../../../shared/model/actor'

const names = [
  'Commune d’Aubusson',
  'Commune de Felletin',
  'Association Les Amis de la tapisserie',
  'Aide à domicile en milieu rural',
  'Garage Lemoine',
]
const actors: readonly Actor[] = names.map((name, index) => ({
  id: String(index),
  name,
  ...(index === 3 ? { acronym: 'ADMR' } : {}),
}))

function similarTo(typed: string): readonly string[] {
  return similarActors(typed, actors).map(({ name = '' }) => name)
}

describe('an actor of nearly the same name', () => {
  it.each([
    ['commune d aubuson', 'Commune d’Aubusson'],
    ['Les amis de la tapisserie', 'Association Les Amis de la tapisserie'],
    ['Asso. les Amis de la Tapiserie', 'Association Les Amis de la tapisserie'],
    ['admr', 'Aide à domicile en milieu rural'],
    ['GARAGE LEMOINE', 'Garage Lemoine'],
    ['Garage Lemoyne', 'Garage Lemoine'],
  ])('is found for %j', (typed, name) => {
    expect(similarTo(typed)[0]).toBe(name)
  })

  it.each(['', 'Co', 'Commune de Guéret', 'Garage Dupont', 'Association de la'])(
    'is not found for %j',
    (typed) => {
      expect(similarTo(typed)).toEqual([])
    },
  )
})
