import type { Edit } from '../change/edit'
import { officialId } from '../model/official-id'
import type { ActorSubKind } from '../model/vocabularies/actor-sub-kind'
import type { Commune, Departement, Epci, EpciType, Places } from './place'
import { ofCommune, ofDepartement } from './place-name'

/** Who is to be credited for the places, on screen and in every record made from them. */
const placesCredit = 'Etalab, découpage administratif'

/** The `source` of a record made from the places of an edition. */
export function placesSource(places: Places): string {
  return `${placesCredit} (millésime ${places.edition})`
}

/** The id of a commune's authority: its SIREN's, or its INSEE code's overseas. */
export function communeAuthorityId(commune: Commune): string {
  return officialId({ siren: commune.siren ?? '' }) ?? `commune:${commune.code}`
}

/** « Commune d'Aubusson », an actor. */
export function communeAuthority(commune: Commune, places: Places): Edit {
  const [postalCode, second] = commune.postalCodes
  return actor(communeAuthorityId(commune), places, {
    name: `Commune ${ofCommune(commune)}`,
    subKind: 'commune' satisfies ActorSubKind,
    siren: commune.siren ?? undefined,
    legalCategory: '7210',
    commune: commune.code,
    // Several codes: nobody knows here which one the town hall has.
    postalCode: second === undefined ? postalCode : undefined,
    population: commune.population ?? undefined,
  })
}

interface EpciKind {
  readonly subKind: ActorSubKind
  /** Of INSEE's nomenclature of legal categories; that of the Métropole de Lyon is left to SIRENE. */
  readonly legalCategory?: string
}

const epciKinds: Readonly<Record<EpciType, EpciKind>> = {
  CC: { subKind: 'communaute_communes', legalCategory: '7346' },
  CA: { subKind: 'communaute_agglomeration', legalCategory: '7348' },
  CU: { subKind: 'communaute_urbaine', legalCategory: '7343' },
  METRO: { subKind: 'metropole', legalCategory: '7344' },
  MET69: { subKind: 'metropole' },
}

export function epciAuthorityId(epci: Epci): string {
  return `siren:${epci.code}`
}

/** The intercommunal body itself, an actor. It sits in no commune that the source would name. */
export function epciAuthority(epci: Epci, places: Places): Edit {
  return actor(epciAuthorityId(epci), places, {
    name: epci.name,
    ...epciKinds[epci.type],
    siren: epci.code,
    population: epci.population,
  })
}

interface OtherAuthority {
  readonly id: string
  readonly name: string
  readonly subKind: ActorSubKind
}

const corse = {
  id: 'collectivite:corse',
  name: 'Collectivité de Corse',
  subKind: 'region',
} as const
const alsace = {
  id: 'collectivite:alsace',
  name: "Collectivité européenne d'Alsace",
  subKind: 'departement',
} as const

/** Where INSEE still counts départements, and another body has taken over from the council. */
const otherAuthorities: Readonly<Record<string, OtherAuthority>> = {
  '2A': corse,
  '2B': corse,
  '67': alsace,
  '68': alsace,
  '972': {
    id: 'collectivite:martinique',
    name: 'Collectivité territoriale de Martinique',
    subKind: 'region',
  },
  '973': {
    id: 'collectivite:guyane',
    name: 'Collectivité territoriale de Guyane',
    subKind: 'region',
  },
}

/** Paris is a commune and a département in one body, and is here as a commune. */
const parisCode = '75'

/** « Département de la Creuse », an actor; null where the commune is the authority. The source has no SIREN for it. */
export function departementAuthority(departement: Departement, places: Places): Edit | null {
  const { code, name, population } = departement
  if (code === parisCode) return null
  const other = otherAuthorities[code]
  if (other !== undefined) {
    return actor(other.id, places, { name: other.name, subKind: other.subKind })
  }
  if (departement.isCollectivity) return actor(`collectivite:${code}`, places, { name, population })
  return actor(`departement:${code}`, places, {
    name: `Département ${ofDepartement(departement)}`,
    subKind: 'departement' satisfies ActorSubKind,
    legalCategory: '7220',
    population,
  })
}

function actor(id: string, places: Places, fields: Edit['fields']): Edit {
  return {
    kind: 'actor',
    id,
    fields: {
      kind: 'pouvoir_public',
      status: 'active',
      ...fields,
      source: placesSource(places),
      sourceDate: places.edition,
    },
  }
}
