import type { FieldSpecs, RecordOf } from './field'

/** An organisation (or expert) of the territory. */
export const actorFields = {
  name: { type: 'text' },
  acronym: { type: 'text' },
  kind: { type: 'term', vocabulary: 'actorKind' },
  subKind: { type: 'term', vocabulary: 'actorSubKind' },
  /** Only where a person overrides what `worldOf` derives from the kind. */
  world: { type: 'term', vocabulary: 'world' },
  siren: { type: 'text' },
  siret: { type: 'text' },
  rna: { type: 'text' },
  legalCategory: { type: 'text' },
  naf: { type: 'text' },
  commune: { type: 'commune' },
  address: { type: 'text' },
  postalCode: { type: 'text' },
  themes: { type: 'terms', vocabulary: 'theme' },
  tags: { type: 'texts' },
  size: { type: 'term', vocabulary: 'size' },
  population: { type: 'number' },
  purpose: { type: 'longText' },
  createdOn: { type: 'partialDate' },
  website: { type: 'text' },
  email: { type: 'text' },
  phone: { type: 'text' },
  influence: { type: 'scale' },
  interest: { type: 'scale' },
  status: { type: 'term', vocabulary: 'actorStatus' },
  isEss: { type: 'flag' },
  isMissionCompany: { type: 'flag' },
  /** A sole trader or other natural person: the whole actor is then personal data. */
  isPerson: { type: 'flag' },
  /** `P` where SIRENE gives only partial diffusion; empty otherwise. */
  diffusion: { type: 'text' },
  isFictitious: { type: 'flag' },
  source: { type: 'text' },
  sourceDate: { type: 'partialDate' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Actor = RecordOf<typeof actorFields>

/** By field, the one that it says more of. Of two records of one actor, both are taken from the same. */
export const actorCompanions = {
  subKind: 'kind',
  siret: 'siren',
  address: 'commune',
  postalCode: 'commune',
  sourceDate: 'source',
} as const satisfies Partial<Record<keyof typeof actorFields, keyof typeof actorFields>>
