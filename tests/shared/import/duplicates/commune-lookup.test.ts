import { describe, expect, it } from 'vitest'
import { communeLookup } from '../../../../shared/import/duplicates/commune-lookup'
import { france } from '../../places/france'

const communes = communeLookup(france)

describe('communeLookup', () => {
  it('leads former communes and arrondissements to the commune of today', () => {
    const codes = ['49331', '49187', '75114', '69383', '13203']
    expect(codes.map((code) => communes(code)?.today)).toEqual([
      ...['49331', '49331', '75056', '69123', '13055'],
    ])
  })

  it('knows the villages of a commune by name, the one that gave its code too', () => {
    const names = communes('01033')?.former.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Lancrans', 'Bellegarde-sur-Valserine']))
  })

  it('knows no commune by a code that is none', () => {
    expect(communes('99999')).toBeNull()
    expect(communes('')).toBeNull()
  })
})
