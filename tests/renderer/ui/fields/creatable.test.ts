import { describe, expect, it } from 'vitest'
import { createValue, filterOptions, withCreate } from '../../../../renderer/ui/fields/creatable'

const options = [
  { group: 'Pouvoirs publics', items: [{ value: 'public', label: 'Pouvoir public' }] },
  {
    group: 'Autres',
    items: [
      { value: 'media', label: 'Média' },
      { value: 'pro', label: 'Organisme professionnel, syndicat' },
    ],
  },
  { value: 'co', label: 'Co-construction' },
]

function found(search: string): string {
  const kept = filterOptions({ options, search })
  return kept
    .flatMap((option) => ('items' in option ? option.items : [option]))
    .map(({ value }) => value)
    .join(' ')
}

describe('a list that is typed in', () => {
  it.each([
    ['', 'public media pro co'],
    ['m', 'media'],
    ['MEDIA', 'media'],
    ['synd org', 'pro'],
    ['construction', 'co'],
    ['édi', ''],
  ])('keeps, for %j, what has words that begin so: %j', (search, values) => {
    expect(found(search)).toBe(values)
  })

  it('leaves a group out with its last option', () => {
    expect(filterOptions({ options, search: 'média' })).toHaveLength(1)
  })

  it('offers to create what is not there, and keeps that offer whatever is typed', () => {
    const offered = withCreate(options, ' Zones humides ', (typed) => `Ajouter ${typed}`)
    expect(offered.at(-1)).toEqual({ value: createValue, label: 'Ajouter Zones humides' })
    const kept = filterOptions({ options: offered, search: 'Zones humides' })
    expect(kept).toEqual([{ value: createValue, label: 'Ajouter Zones humides' }])
  })

  it.each(['', '  ', 'media', 'pouvoir PUBLIC'])('offers to create nothing for %j', (search) => {
    expect(withCreate(options, search, String)).toEqual(options)
  })
})
