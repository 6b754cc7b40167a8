import { describe, expect, it } from 'vitest'
import { sortRecords } from '../../../../renderer/ui/table/sort-records'

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

function sorted(values: readonly (string | number | undefined)[], isDescending = false) {
  const records = values.map((value, index) => ({ value, index }))
  const column = { valueOf: ({ value }: { value: string | number | undefined }) => value }
  return sortRecords(records, column, isDescending, collator)
}

function valuesOf(values: readonly (string | number | undefined)[], isDescending = false) {
  return sorted(values, isDescending).map(({ value }) => value)
}

describe('the order of a table', () => {
  it('is that of the language, accents and capitals aside', () => {
    expect(valuesOf(['Étang', 'eau', 'Zoo', 'École', 'foyer'])).toEqual([
      'eau',
      'École',
      'Étang',
      'foyer',
      'Zoo',
    ])
  })

  it('counts numbers, alone or in names', () => {
    expect(valuesOf([10, 9, 100])).toEqual([9, 10, 100])
    expect(valuesOf(['Lot 10', 'Lot 9'])).toEqual(['Lot 9', 'Lot 10'])
  })

  it('puts what has no value last, whichever way it goes', () => {
    expect(valuesOf([undefined, 'b', '', 'a'])).toEqual(['a', 'b', undefined, ''])
    expect(valuesOf([undefined, 1, 2], true)).toEqual([2, 1, undefined])
  })

  it('leaves equal values in the order given', () => {
    expect(sorted(['a', 'A', 'á']).map(({ index }) => index)).toEqual([0, 1, 2])
    expect(sorted(['a', 'A', 'á'], true).map(({ index }) => index)).toEqual([0, 1, 2])
  })
})
