import { describe, expect, it } from 'vitest'
import { communeLookup } from '../../../../shared/import/duplicates/commune-lookup'
import { findDuplicates } from '../../../../shared/import/duplicates/find-duplicates'
import { pairsWith } from '../../../../shared/import/duplicates/pairs-with'
import { france } from '../../places/france'
import { readLabelledPairs } from './labelled-pairs'

const communes = communeLookup(france)
const pairs = readLabelledPairs()

describe('pairsWith', () => {
  const existing = [
    { id: 'm', name: 'Comité des fêtes', commune: '23079' },
    { id: 'n', name: 'Foyer rural', commune: '23079' },
  ]

  it('says which actor that comes in looks like which of the territory', () => {
    const added = [
      { id: 'a', name: 'COMITE DES FETES DE FELLETIN', commune: '23079' },
      { id: 'z', name: 'Les Lissiers', commune: '23079' },
    ]
    expect(pairsWith(added, existing, { communes })).toEqual([
      { added: 'a', existing: 'm', reason: 'name', score: 0.96 },
    ])
  })

  it('says nothing of the same record, of pairs within one side, and of what was decided', () => {
    const added = [
      { id: 'm', name: 'Comité des fêtes', commune: '23079' },
      { id: 'p', name: 'FOYER RURAL', commune: '23079' },
      { id: 'q', name: 'Foyer rural de Felletin', commune: '23079' },
    ]
    const isDecided = (left: string, right: string): boolean => left === 'n' && right === 'p'
    const found = pairsWith(added, existing, { communes, isDecided })
    expect(found.map((pair) => [pair.added, pair.existing])).toEqual([['q', 'n']])
  })

  it('finds between two lists what is found in one', () => {
    const left = pairs.map((pair) => pair.left)
    const right = pairs.map((pair) => pair.right)
    const across = pairsWith(left, right, { communes }).map(
      (pair) => `${pair.added} ${pair.existing}`,
    )
    const together = findDuplicates([...left, ...right], { communes })
      .filter((pair) => pair.left.endsWith('left') !== pair.right.endsWith('left'))
      .map((pair) =>
        pair.left.endsWith('left') ? `${pair.left} ${pair.right}` : `${pair.right} ${pair.left}`,
      )
    expect(across.toSorted()).toEqual(together.toSorted())
    expect(across.length).toBeGreaterThan(400)
  })
})
