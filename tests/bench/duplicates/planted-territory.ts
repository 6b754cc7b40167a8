import type { Actor } from '../../../shared/model/actor'

/** What every commune has, under the same name. */
const everywhere = [
  ...['Mairie', 'Comité des fêtes', 'Amicale laïque', 'Foyer rural', 'ACCA', 'École publique'],
  ...['Club du troisième âge', 'Anciens combattants'],
]

/** What else there is, what it is about, and how it is called: every name is a choice of one of each. */
const heads = [
  ...['Amicale', 'Les Amis', 'Association', 'Atelier', 'Cercle', 'Club', 'Collectif', 'Comité'],
  ...['Compagnie', 'Confrérie', 'Coopérative', 'Entreprise', 'Ferme', 'Garage', 'SARL', 'GAEC'],
  ...['Groupement', 'Harmonie', 'Maison', 'Musée', 'Réseau', 'Société', 'Syndicat', 'Union'],
]
const themes = [
  ...['riverains', 'randonnée', 'théâtre', 'patrimoine', 'jardins', 'apiculteurs', 'musique'],
  ...['pêche', 'chasse', 'lecture', 'tennis', 'judo', 'football', 'danse', 'photographie'],
  ...['solidarité', 'parents', 'aînés', 'jeunesse', 'artisans', 'commerçants', 'habitants'],
  ...['maraîchers', 'éleveurs', 'charpente', 'tissage', 'poterie', 'cinéma', 'chorale', 'vélo'],
]
const starts = ['Bar', 'Cha', 'Dor', 'Fau', 'Gran', 'La', 'Mon', 'Pey', 'Rou', 'Ver', 'Vil', 'Aur']
const middles = ['be', 'cha', 'de', 'gue', 'lan', 'ma', 'nou', 'ra', 'ti', 'va', 'zel']
const ends = ['bos', 'chères', 'dière', 'gnac', 'lières', 'mont', 'nat', 'rolles', 'vert', 'zat']

/** A territory and, among its actors, the pairs that are one actor written twice. */
export interface PlantedTerritory {
  readonly actors: readonly Actor[]
  readonly planted: number
}

/**
 * Makes `count` actors of some communes, one in four of them in the first, as a town has more than its
 * villages. One in twenty is there again as a register writes it. The same for the same arguments.
 */
export function plantTerritory(count: number, communes: readonly string[]): PlantedTerritory {
  const actors: Actor[] = communes.flatMap((commune, place) =>
    everywhere.map((name, at) => ({ id: `e${String(place)}-${String(at)}`, name, commune })),
  )
  let planted = 0
  for (let at = 0; actors.length < count; at += 1) {
    const name = nameOf(at)
    const commune = communes[at % 4 === 0 ? 0 : (at * 7) % communes.length] ?? ''
    actors.push({ id: `a${String(at)}`, name, commune })
    if (at % 20 === 7 && actors.length < count) {
      actors.push({ id: `b${String(at)}`, name: asRegister(name), commune })
      planted += 1
    }
  }
  return { actors, planted }
}

/** Strides that share no factor with the lists: no name comes twice among the 24 x 30 x 12 first ones. */
function nameOf(at: number): string {
  const head = heads[at % heads.length] ?? ''
  const theme = themes[Math.floor(at / heads.length) % themes.length] ?? ''
  const start = starts[Math.floor(at / (heads.length * themes.length)) % starts.length] ?? ''
  const middle = middles[at % middles.length] ?? ''
  const end = ends[Math.floor(at / 7) % ends.length] ?? ''
  return `${head} ${theme} de ${start}${middle}${end}`
}

function asRegister(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
