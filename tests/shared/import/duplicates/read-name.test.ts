import { describe, expect, it } from 'vitest'
import { readName } from '../../../../shared/import/duplicates/read-name'

const words = (name: string): string => readName(name).words.join(' ')

describe('readName', () => {
  it.each([
    ['FETES (COMITE DES)', 'Comité des fêtes'],
    ['MOULINS, LES', 'Les Moulins'],
    ['A.D.M.R.', 'Aide à domicile en milieu rural'],
    ['A D M R', 'ADMR'],
    ['ASSOC LOI 1901 DES PARENTS D ELEVES', 'A.P.E.'],
    ['COM COM DU PLATEAU', 'Communauté de communes du Plateau'],
    ['F.C. DU PLATEAU', 'Football-club du plateau'],
    ['STE DE CHASSE', 'Société de chasse'],
    ['ECOLE STE ANNE', 'École Sainte-Anne'],
    ['LES DEUX VALLEES', 'Les 2 vallées'],
    ['ART & CREATION', 'Art et création'],
    ['SociÃ©tÃ© musicale', 'Société musicale'],
    ['Thé&acirc;tre', 'THEATRE'],
  ])('reads « %s » as « %s »', (odd, plain) => {
    expect(words(odd)).toBe(words(plain))
  })

  it('tells the parts of a section by their letter, and « à » from A', () => {
    expect(words('Section A')).not.toBe(words('Section B'))
    expect(words('Aide à domicile')).toBe(words('Aide domicile'))
  })

  it('sets an acronym aside, but not a word in brackets', () => {
    expect(readName('Office municipal des sports (O.M.S.)').acronyms).toEqual(['oms'])
    expect(readName('OMS - Office municipal des sports').acronyms).toEqual(['oms'])
    expect(readName('Chorale (enfants)').acronyms).toEqual([])
    expect(words('Chorale (enfants)')).toBe(words('Chorale enfants'))
  })

  it('keeps legal forms beside the name', () => {
    expect(readName('S.A.R.L. Moulin de la Save')).toMatchObject({
      forms: ['sarl'],
      words: ['moulin', 'save'],
    })
  })

  it('knows a title that was cut', () => {
    expect(readName('UNION DES PLAISANCIERS DE LA ...').isCut).toBe(true)
    expect(readName('Union des plaisanciers').isCut).toBe(false)
  })

  it('leaves a name that is nothing but « association » without words', () => {
    expect(readName('Association').words).toEqual([])
  })
})
