import { describe, expect, it } from 'vitest'
import { nameRanks, sortNodes } from '../../../../renderer/ui/measures/sort-nodes'

const names = ['Émeraude', 'Zinc', 'argent', 'Étain', 'Bois 10', 'Bois 9']
const ranks = nameRanks(names, 'fr')
const sorted = (values: readonly string[] | Float64Array | undefined, isDescending = false) =>
  sortNodes(values, isDescending, ranks, 'fr').map((node) => names[node])

describe('the order of the network’s table', () => {
  it('is that of the language, and numbers in names count', () => {
    expect(sorted(names)).toEqual(['argent', 'Bois 9', 'Bois 10', 'Émeraude', 'Étain', 'Zinc'])
  })

  it('puts amounts from the greatest, equal ones by name, and those without one last', () => {
    const values = Float64Array.of(2, Number.NaN, 5, 2, Number.NaN, 2)
    expect(sorted(values, true)).toEqual([
      'argent',
      'Bois 9',
      'Émeraude',
      'Étain',
      'Bois 10',
      'Zinc',
    ])
    expect(sorted(values).slice(-3)).toEqual(['argent', 'Bois 10', 'Zinc'])
  })

  it('puts what has no text last, whichever way it goes', () => {
    const values = ['', 'b', 'a', '', 'b', 'a']
    expect(sorted(values)).toEqual(['argent', 'Bois 9', 'Bois 10', 'Zinc', 'Émeraude', 'Étain'])
    expect(sorted(values, true).slice(-2)).toEqual(['Émeraude', 'Étain'])
  })

  it('is by name as long as a column is not known', () => {
    expect(sorted(undefined, true)[0]).toBe('argent')
  })
})
