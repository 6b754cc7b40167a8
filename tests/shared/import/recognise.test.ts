import { describe, expect, it } from 'vitest'
import { cellsByHeading, recognise } from '../../../shared/import/recognise'
import { fixture } from './read-fixture'

describe('recognise', () => {
  it.each([
    ['annuaire-entreprises.csv', 'annuaire-entreprises'],
    ['stock-etablissement.csv', 'stock-etablissement'],
    ['stock-unite-legale.csv', 'stock-unite-legale'],
    ['rna-waldec-39.csv', 'rna-waldec'],
    ['rna-waldec-41.csv', 'rna-waldec'],
    ['rna-import.csv', 'rna-import'],
    ['carnet.csv', null],
  ])('%s is %s, in whatever order its columns are', (file, preset) => {
    const { headings } = fixture(file)
    expect(recognise(headings)).toBe(preset)
    expect(recognise(headings.toReversed())).toBe(preset)
    expect(recognise([...headings, 'a column more'].map((one) => one.toUpperCase()))).toBe(preset)
  })

  it('recognises no register that lacks a heading it is known by', () => {
    const { headings } = fixture('rna-waldec-39.csv')
    expect(recognise(headings.filter((one) => one !== 'date_disso'))).toBeNull()
  })
})

describe('cellsByHeading', () => {
  it('finds a cell by its heading in any case; the first of two; nothing where there is none', () => {
    const cell = cellsByHeading(['Siret', 'titre', 'TITRE'])([' 1 ', 'one', 'two'])
    expect([cell('siret'), cell('titre'), cell('objet')]).toEqual(['1', 'one', ''])
  })
})
