import { plainWords } from '../kernel/plain-words'
import type { ActorValues } from './actor-values'

/** Fields of an actor that a column of any table may give. */
export const mappableFields = [
  'name',
  'acronym',
  'kind',
  'siren',
  'siret',
  'rna',
  'legalCategory',
  'naf',
  'commune',
  'postalCode',
  'address',
  'themes',
  'tags',
  'purpose',
  'createdOn',
  'website',
  'email',
  'phone',
  'notes',
] as const satisfies readonly (keyof ActorValues)[]

export type MappableField = (typeof mappableFields)[number]

/** Which field each column gives, in the order of the columns; null for a column that is left out. */
export type ColumnMapping = readonly (MappableField | null)[]

/** Headings, as plain words, that mean a field in French or in English. */
const meanings: Readonly<Record<MappableField, readonly string[]>> = {
  name: [
    'nom',
    'name',
    'titre',
    'title',
    'denomination',
    'raison sociale',
    'structure',
    'organisation',
    'organisme',
    'organization',
    'acteur',
    'actor',
    'association',
    'entreprise',
    'company',
    'libelle',
    'label',
    'nom de la structure',
    'nom de l association',
    'nom de l organisme',
    'nom de l entreprise',
  ],
  acronym: ['sigle', 'acronyme', 'acronym', 'nom court', 'short name'],
  kind: ['type', 'categorie', 'category', 'nature', 'kind', 'type d acteur', 'type de structure'],
  siren: ['siren', 'numero siren', 'n siren'],
  siret: ['siret', 'numero siret', 'n siret'],
  rna: ['rna', 'numero rna', 'n rna', 'id association', 'numero waldec', 'waldec'],
  legalCategory: ['categorie juridique', 'nature juridique', 'legal category'],
  naf: ['naf', 'ape', 'code naf', 'code ape', 'activite principale'],
  commune: [
    'commune',
    'ville',
    'city',
    'town',
    'municipality',
    'insee',
    'code insee',
    'code commune',
    'nom commune',
    'nom de la commune',
    'localite',
  ],
  postalCode: ['code postal', 'cp', 'postal code', 'postcode', 'zip', 'zip code'],
  address: ['adresse', 'address', 'rue', 'street', 'adresse postale', 'voie'],
  themes: ['theme', 'themes', 'thematique', 'thematiques', 'domaine', 'domaines', 'secteur'],
  tags: ['tags', 'tag', 'etiquettes', 'mots cles', 'mot cle', 'keywords', 'labels'],
  purpose: ['objet', 'purpose', 'description', 'mission', 'missions', 'activite', 'activites'],
  createdOn: ['date de creation', 'creation', 'created', 'founded', 'annee de creation'],
  website: ['site', 'site web', 'site internet', 'website', 'web', 'url'],
  email: ['email', 'e mail', 'mail', 'courriel', 'adresse mail', 'adresse email'],
  phone: ['telephone', 'tel', 'phone', 'mobile', 'portable', 'numero de telephone'],
  notes: ['notes', 'note', 'commentaire', 'commentaires', 'comments', 'remarques', 'observations'],
}

/** Fields that may be a natural person's, and are left to the person to ask for. */
const personalFields: readonly MappableField[] = ['email', 'phone']

/** The field that a heading means; null for none. */
function fieldOfHeading(heading: string): MappableField | null {
  const words = plainWords(heading)
  return mappableFields.find((field) => meanings[field].includes(words)) ?? null
}

/** Whether a column looks like personal data, which is not imported unless somebody maps it. */
export function isPersonalHeading(heading: string): boolean {
  const field = fieldOfHeading(heading)
  if (field !== null) return personalFields.includes(field)
  return /\b(prenom|nom de famille|civilite|dirigeant|president|naissance|first name|last name|contact)\b/.test(
    plainWords(heading),
  )
}

/**
 * A mapping to begin with: each field once, from the first column whose heading means it. Mail and
 * telephone are left out: the person may ask for them.
 */
export function proposeMapping(headings: readonly string[]): ColumnMapping {
  const taken = new Set<MappableField>(personalFields)
  return headings.map((heading) => {
    const field = fieldOfHeading(heading)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}
