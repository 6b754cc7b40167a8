/** A commune of today. */
export interface Commune {
  readonly kind: 'commune'
  /** INSEE code: `2A004`. */
  readonly code: string
  readonly name: string
  /** Code of its département: `2A`. */
  readonly departement: string
  /** Municipal population; null where nobody counts it. */
  readonly population: number | null
  readonly siren: string | null
  readonly postalCodes: readonly string[]
  /** SIREN of its EPCI; null for four islands and the overseas collectivities. */
  readonly epci: string | null
  /** Whether its H is mute: « Commune d'Héricourt » but « Commune de Ham ». */
  readonly hasMuteH: boolean
}

export type EpciType = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69'

/** An intercommunal body with its own taxes. */
export interface Epci {
  readonly kind: 'epci'
  /** Its SIREN. */
  readonly code: string
  readonly name: string
  readonly type: EpciType
  /** INSEE codes of its members, in order of code. */
  readonly communes: readonly string[]
  /** The départements of its members, that of the most members first. */
  readonly departements: readonly string[]
  /** The sum over its members. */
  readonly population: number
}

/** A département, or an overseas collectivity, which has the rank of one. */
export interface Departement {
  readonly kind: 'departement'
  readonly code: string
  readonly name: string
  /** How « Département » joins its name: « de l' » for Ain. */
  readonly link: string
  readonly isCollectivity: boolean
  /** The sum over its communes. */
  readonly population: number
}

export type Place = Commune | Epci | Departement
export type PlaceKind = Place['kind']

/** A commune that is now part of another, or an arrondissement of one. */
export interface FormerCommune {
  readonly code: string
  /** Empty where only the code is known. */
  readonly name: string
  /** INSEE code of the commune of today. */
  readonly today: string
}

/** In degrees, WGS-84. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** All the places of France, by code. */
export interface Places {
  /** The year of the découpage: `2026`. */
  readonly edition: string
  readonly communes: ReadonlyMap<string, Commune>
  readonly epcis: ReadonlyMap<string, Epci>
  readonly departements: ReadonlyMap<string, Departement>
  readonly former: ReadonlyMap<string, FormerCommune>
  /** Names that are no more, and the commune that has them now. */
  readonly aliases: readonly FormerCommune[]
  /** Where communes lie, by INSEE code: two of five, where nine inhabitants of ten live. From GeoNames. */
  readonly positions: ReadonlyMap<string, Position>
}
