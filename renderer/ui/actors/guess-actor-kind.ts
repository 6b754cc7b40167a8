import { foldText } from '../../../shared/graph/match-text'

/** Words that give an organisation's kind away, the more telling first. Against folded text. */
const tells: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['fondation', /\b(fondation|fonds de dotation)\b/],
  [
    'catalyseur',
    /\b(tiers[- ]lieux?|fab ?lab|co-?working|pepiniere d|incubateur|maison des alliances)\b/,
  ],
  ['collectif', /\b(collectif|habitants|riverains|citoyens?|citoyenne)\b/],
  [
    'universite',
    /\b(universite|universitaire|lycee|college|ecole|iut|laboratoire|institut|inrae|cnrs|cfa|mfr|campus|faculte)\b/,
  ],
  ['media', /\b(radio|journal|gazette|television|tv|media|presse|hebdo|web ?tv)\b/],
  [
    'organisme_professionnel',
    /\b(medef|cpme|fdsea|fnsea|cgt|cfdt|cgpme|u2p|capeb|union des commercants|union commerciale|interprofession|club d.entreprises|ordre des)\b/,
  ],
  [
    'pouvoir_public',
    /^(cc|departement|region)\b|\b(mairie|commune de|commune d|ville de|communaute (de communes|d.agglomeration|urbaine)|metropole|conseil (departemental|regional)|prefecture|sous-prefecture|petr|parc naturel|syndicat (mixte|intercommunal)|ccas|cias|ddt|dreal|dreets|ademe|agence de l.eau|pole emploi|france travail|caf|cpam|msa|hopital|centre hospitalier|chambre (de|d)|cci|cma|office de tourisme|mission locale|rectorat)\b/,
  ],
  [
    'entreprise',
    /\b(sarl|sas|sasu|eurl|gaec|earl|scea|scop|scic|cuma|ets|entreprise|societe|cooperative|boulangerie|garage|ferme|scierie|menuiserie|restaurant|hotel|pharmacie|supermarche|intermarche|banque|credit agricole|mutuelle|groupama)\b/,
  ],
  [
    'association',
    /\b(association|assoc?|amicale|amis|comite|foyer|mjc|club|union sportive|cercle|secours|croix[- ]rouge|restos du coeur|emmaus|familles rurales|ligue|federation|admr|apf|udaf|familiale|csc|centre social|maison de|compagnie|festival|harmonie|chorale|acca)\b/,
  ],
]

/** The kind that an organisation's name suggests, to be proposed; undefined where it suggests none. */
export function guessActorKind(name: string): string | undefined {
  const folded = foldText(name).replace(/[’']/g, "'")
  return tells.find(([, pattern]) => pattern.test(folded))?.[0]
}
