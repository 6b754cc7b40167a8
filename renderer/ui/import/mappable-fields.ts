import type { MappableField } from '../../../shared/import/column-mapping'

/** In the order in which a person looks for them; a field that is missing here does not compile. */
const order = {
  name: 0,
  acronym: 1,
  kind: 2,
  commune: 3,
  postalCode: 4,
  address: 5,
  themes: 6,
  tags: 7,
  purpose: 8,
  website: 9,
  email: 10,
  phone: 11,
  siren: 12,
  siret: 13,
  rna: 14,
  legalCategory: 15,
  naf: 16,
  createdOn: 17,
  notes: 18,
} as const satisfies Record<MappableField, number>

/** The fields that a column may become. */
export const mappableFields = Object.keys(order) as readonly MappableField[]
