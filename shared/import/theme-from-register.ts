import type { Theme } from '../model/vocabularies/theme'

/**
 * Themes of the RNA's families of social objects (the first 3 of 6 digits). Politics (001), religion
 * (040) and « divers » (050) say none: the first two would say something of people's opinions.
 */
const byObject: Readonly<Record<string, Theme>> = {
  '002': 'citoyennete',
  '003': 'citoyennete',
  '004': 'citoyennete',
  '005': 'information',
  '006': 'culture',
  '007': 'loisirs',
  '009': 'socioculturel',
  '010': 'patrimoine',
  '011': 'sport',
  '013': 'chasse_peche',
  '014': 'entraide',
  '015': 'education',
  '016': 'recherche',
  '017': 'sante',
  '018': 'medico_social',
  '019': 'action_sociale',
  '020': 'solidarite',
  '021': 'familles',
  '022': 'economie',
  '023': 'economie',
  '024': 'environnement',
  '030': 'emploi',
  '032': 'logement',
  '034': 'tourisme',
  '036': 'securite',
  '038': 'memoire',
}

/** Themes of the activities of the NAF that surely have one. */
const byNaf: readonly (readonly [string, Theme])[] = [
  ['01.', 'agriculture'],
  ['02.', 'agriculture'],
  ['03.', 'agriculture'],
  ['10.', 'agriculture'],
  ['11.', 'agriculture'],
  ['35.', 'energie'],
  ['36.', 'environnement'],
  ['37.', 'environnement'],
  ['38.', 'environnement'],
  ['39.', 'environnement'],
  ['49.1', 'mobilite'],
  ['49.3', 'mobilite'],
  ['55.', 'tourisme'],
  ['58.1', 'information'],
  ['59.', 'culture'],
  ['60.', 'information'],
  ['62.', 'numerique'],
  ['63.1', 'numerique'],
  ['63.9', 'information'],
  ['68.20A', 'logement'],
  ['72.', 'recherche'],
  ['78.', 'emploi'],
  ['79.', 'tourisme'],
  ['84.25', 'securite'],
  ['85.', 'education'],
  ['86.', 'sante'],
  ['87.', 'medico_social'],
  ['88.1', 'medico_social'],
  ['88.91', 'familles'],
  ['88.99', 'action_sociale'],
  ['90.', 'culture'],
  ['91.01', 'culture'],
  ['91.02', 'culture'],
  ['91.03', 'patrimoine'],
  ['91.04', 'environnement'],
  ['93.1', 'sport'],
  ['93.2', 'loisirs'],
  ['94.1', 'economie'],
]

/** The themes of RNA social objects, each once: `006030` is culture, `000000` nothing. */
export function themesOfObjects(objects: readonly string[]): readonly Theme[] {
  const themes = objects.flatMap((object) => byObject[object.padStart(6, '0').slice(0, 3)] ?? [])
  return [...new Set(themes)]
}

/** The theme of an activity of the NAF (`85.42Z`), if it surely has one. */
export function themesOfNaf(naf: string): readonly Theme[] {
  return byNaf.filter(([start]) => naf.startsWith(start)).map(([, theme]) => theme)
}
