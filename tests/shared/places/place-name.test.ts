import { describe, expect, it } from 'vitest'
import { ofCommune, ofDepartement } from '../../../shared/places/place-name'
import { commune, departement, france } from './france'

describe('ofCommune', () => {
  it.each([
    ['23096', 'de Guéret'],
    ['23008', "d'Aubusson"],
    ['72181', 'du Mans'],
    ['91692', 'des Ulis'],
    ['17300', 'de La Rochelle'],
    ['94038', "de L'Haÿ-les-Roses"],
    ['70285', "d'Héricourt"],
    ['80410', 'de Ham'],
    ['14333', 'de Honfleur'],
    ['59295', "d'Hazebrouck"],
    ['57521', "d'Œting"],
    ['76758', "d'Yvetot"],
    ['43268', "d'Yssingeaux"],
    ['80829', "d'Y"],
    ['91691', 'de Yerres'],
    ['57757', 'de Yutz'],
    ['63448', 'du Vernet-Chaméane'],
    ['60703', "d'Aux Marais"],
    ['66104', 'de Los Masos'],
    ['85113', "de L'Île-d'Yeu"],
    ['22016', "d'Île-de-Bréhat"],
    ['97307', 'de Matoury'],
    ['98817', 'du Mont-Dore'],
    ['98712', "d'Arue"],
    ['98724', 'de Huahine'],
  ])('says « Commune » %s as « %s »', (code, words) => {
    expect(ofCommune(commune(code))).toBe(words)
  })

  it('says no commune of France in a way that the ear refuses', () => {
    const said = [...france.communes.values()].map((one) => ofCommune(one))
    const refused = said.filter((words) =>
      /^(de (le|les) |de [aeiouàâéèêëîïôöûüœ]|d'[bcdfgjklmnpqrstvwxz]|d[eu]s? Les? )/i.test(words),
    )
    expect(refused).toEqual([])
    expect(said.filter((words) => words.startsWith('du '))).toHaveLength(757)
    expect(said.filter((words) => words.startsWith('des '))).toHaveLength(331)
  })
})

describe('ofDepartement', () => {
  it.each([
    ['23', 'de la Creuse'],
    ['01', "de l'Ain"],
    ['18', 'du Cher'],
    ['08', 'des Ardennes'],
    ['28', "d'Eure-et-Loir"],
    ['41', 'de Loir-et-Cher'],
    ['84', 'de Vaucluse'],
    ['71', 'de Saône-et-Loire'],
    ['90', 'du Territoire de Belfort'],
    ['974', 'de La Réunion'],
  ])('says « Département » %s as « %s »', (code, words) => {
    expect(ofDepartement(departement(code))).toBe(words)
  })
})
