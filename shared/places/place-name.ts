import type { Commune, Departement } from './place'

/**
 * Joins a word to a commune's name as French does: « Commune de Guéret », « d'Aubusson », « du Mans »,
 * « des Ulis », « de La Rochelle », « de L'Haÿ-les-Roses », « d'Héricourt » but « de Ham ».
 * INSEE's type of liaison serves only to know a mute H: it is missing overseas, is wrong for
 * Le Vernet-Chaméane, and counts every Y as a consonant, where people say « d'Yvetot » (not « d'Yerres »).
 */
export function ofCommune(commune: Pick<Commune, 'name' | 'hasMuteH'>): string {
  const { name } = commune
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  const isElided = commune.hasMuteH || beginsLikeVowel(name)
  // « L'Île-d'Yeu » begins with its article, and no vowel.
  return isElided ? `d'${name}` : `de ${name}`
}

/** « de l'Ain », « du Cher », « des Ardennes », « d'Eure-et-Loir », « de Paris ». */
export function ofDepartement(departement: Departement): string {
  return `${departement.link}${departement.name}`
}

function beginsLikeVowel(name: string): boolean {
  const plain = name.normalize('NFD').toLowerCase()
  return /^([aeiouœæ]|y(?![\p{M}]*[aeiouœ]))/u.test(plain)
}
