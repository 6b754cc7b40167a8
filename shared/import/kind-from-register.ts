import type { ActorSubKind } from '../model/vocabularies/actor-sub-kind'

/** What SIRENE says of a legal unit that tells what kind of actor it is. Empty where it does not say. */
export interface RegisterFacts {
  /** INSEE's legal category, 4 digits. */
  readonly legalCategory: string
  /** Main activity, NAF revision 2: `85.42Z`. */
  readonly naf: string
  /** Whether it has an RNA number. */
  readonly hasRna: boolean
  readonly isEss: boolean
  readonly isMissionCompany: boolean
  /** PME, ETI or GE. */
  readonly companySize: string
}

export interface RegisterKind {
  readonly kind: string
  readonly subKind?: ActorSubKind
}

interface Rule extends RegisterKind {
  readonly when: (facts: RegisterFacts) => boolean
}

function naf(...starts: readonly string[]): Rule['when'] {
  return (facts) => starts.some((start) => facts.naf.startsWith(start))
}

function category(...starts: readonly string[]): Rule['when'] {
  return (facts) => starts.some((start) => facts.legalCategory.startsWith(start))
}

function either(...tests: readonly Rule['when'][]): Rule['when'] {
  return (facts) => tests.some((test) => test(facts))
}

/** SARL and SA run from 43 to 60 as cooperatives; 46 and 48 among them are social housing and its credit. */
const isCooperativeCompany: Rule['when'] = ({ legalCategory }) => {
  const [, form = ''] = /^5[456](\d\d)$/.exec(legalCategory) ?? []
  return form >= '43' && form <= '60' && form !== '46' && form !== '48'
}

const isScientific: Rule['when'] = (facts) =>
  naf('72.19Z', '72.20Z')(facts) && !category('7')(facts)

function size(code: string): Rule['when'] {
  return (facts) => category('5', '6')(facts) && facts.companySize === code
}

/** domain.md 4.3, in its order: the first rule that holds decides. */
const rules: readonly Rule[] = [
  { when: naf('60.10Z'), kind: 'media', subKind: 'radio' },
  { when: naf('60.20A', '60.20B'), kind: 'media', subKind: 'television' },
  { when: naf('58.13Z', '58.14Z'), kind: 'media', subKind: 'presse' },
  { when: naf('63.91Z'), kind: 'media', subKind: 'agence' },

  {
    when: either(category('7383'), naf('85.42Z')),
    kind: 'universite',
    subKind: 'enseignement_superieur',
  },
  {
    when: either(category('7384', '7331'), naf('85.31Z', '85.32Z')),
    kind: 'universite',
    subKind: 'ecole',
  },
  { when: isScientific, kind: 'universite', subKind: 'laboratoire' },

  { when: category('9300'), kind: 'fondation' },

  { when: category('9230'), kind: 'association', subKind: 'utilite_publique' },
  { when: category('9223'), kind: 'association', subKind: 'groupement_employeurs' },
  { when: category('9260'), kind: 'association', subKind: 'droit_local' },
  { when: category('9240'), kind: 'association', subKind: 'congregation' },
  { when: category('9221', '9222'), kind: 'association', subKind: 'insertion' },
  { when: category('9210'), kind: 'association', subKind: 'non_declaree' },
  {
    when: either((facts) => facts.hasRna, category('92', '5195')),
    kind: 'association',
    subKind: 'declaree',
  },

  { when: category('7210'), kind: 'pouvoir_public', subKind: 'commune' },
  { when: category('7346'), kind: 'pouvoir_public', subKind: 'communaute_communes' },
  { when: category('7348'), kind: 'pouvoir_public', subKind: 'communaute_agglomeration' },
  { when: category('7343'), kind: 'pouvoir_public', subKind: 'communaute_urbaine' },
  { when: category('7344'), kind: 'pouvoir_public', subKind: 'metropole' },
  { when: category('7220'), kind: 'pouvoir_public', subKind: 'departement' },
  { when: category('7230'), kind: 'pouvoir_public', subKind: 'region' },
  { when: category('7357'), kind: 'pouvoir_public', subKind: 'petr' },
  {
    when: category('7353', '7345', '7354', '7355'),
    kind: 'pouvoir_public',
    subKind: 'syndicat_mixte',
  },
  { when: category('7361', '7367'), kind: 'pouvoir_public', subKind: 'ccas' },
  { when: category('71'), kind: 'pouvoir_public', subKind: 'service_etat' },
  { when: category('7364'), kind: 'pouvoir_public', subKind: 'hopital' },
  { when: category('7410'), kind: 'pouvoir_public', subKind: 'gip' },
  { when: category('7381'), kind: 'pouvoir_public', subKind: 'chambre_consulaire' },
  { when: category('73', '74', '41'), kind: 'pouvoir_public', subKind: 'operateur' },
  { when: category('7'), kind: 'pouvoir_public' },
  { when: category('81'), kind: 'pouvoir_public', subKind: 'protection_sociale' },

  { when: category('5458', '5558', '5658'), kind: 'entreprise', subKind: 'scop' },
  { when: category('6316'), kind: 'entreprise', subKind: 'cuma' },
  { when: category('6317', '6318'), kind: 'entreprise', subKind: 'cooperative_agricole' },
  { when: category('82'), kind: 'entreprise', subKind: 'mutuelle' },
  {
    when: either(category('51'), isCooperativeCompany),
    kind: 'entreprise',
    subKind: 'cooperative',
  },
  { when: (facts) => facts.isEss, kind: 'entreprise', subKind: 'entreprise_ess' },
  {
    when: either(category('6533', '6597', '6598'), naf('01.', '02.', '03.')),
    kind: 'entreprise',
    subKind: 'exploitation_agricole',
  },

  {
    when: (facts) => category('1000')(facts) && naf('70.22Z', '69.10Z', '71.12B', '74.90B')(facts),
    kind: 'expert',
  },
  { when: category('1'), kind: 'entreprise', subKind: 'entreprise_individuelle' },
  {
    when: (facts) => category('5', '6')(facts) && facts.isMissionCompany,
    kind: 'entreprise',
    subKind: 'societe_mission',
  },
  { when: size('ETI'), kind: 'entreprise', subKind: 'eti' },
  { when: size('GE'), kind: 'entreprise', subKind: 'grande_entreprise' },
  { when: size('PME'), kind: 'entreprise', subKind: 'tpe_pme' },
  { when: category('5', '6'), kind: 'entreprise' },
  { when: category('84'), kind: 'organisme_professionnel' },
  // A legal form that says little: ownership, works council, pension fund, foreign law...
  { when: (facts) => facts.legalCategory !== '', kind: 'autre' },
]

/** The kind of actor that a legal unit is; null where the register says nothing that tells. */
export function kindFromRegister(facts: RegisterFacts): RegisterKind | null {
  const rule = rules.find(({ when }) => when(facts))
  if (rule === undefined) return null
  const { kind, subKind } = rule
  return subKind === undefined ? { kind } : { kind, subKind }
}

/** NAF revision 2 as INSEE writes it, `85.42Z`, also from `8542Z`; empty for other nomenclatures. */
export function nafOf(text: string): string {
  const match = /^(\d\d)\.?(\d\d[A-Z])$/.exec(text.toUpperCase())
  return match === null ? '' : `${match[1] ?? ''}.${match[2] ?? ''}`
}
