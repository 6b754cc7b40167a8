/**
 * The places of France as they travel with the application: positional rows, a third of the size of
 * objects. Made at build time by `reducePlaces`, read by `openPlaces`.
 */
export interface PlacesData {
  readonly edition: string
  readonly communes: readonly CommuneRow[]
  readonly epcis: readonly EpciRow[]
  readonly departements: readonly DepartementRow[]
  readonly former: readonly FormerRow[]
  readonly positions: readonly PositionRow[]
}

/** Code, name, population or -1, SIREN or '', postal codes joined by a space, row of its EPCI or -1, mute H as 1. */
export type CommuneRow = readonly [string, string, number, string, string, number, 0 | 1]

/** SIREN, name, type. */
export type EpciRow = readonly [string, string, string]

/** Code, name, type of liaison of INSEE (0 to 5), 1 where it is an overseas collectivity. */
export type DepartementRow = readonly [string, string, number, 0 | 1]

/** Code of a former commune or arrondissement, its name or '', code of the commune of today. */
export type FormerRow = readonly [string, string, string]

/** INSEE code of a commune of today, latitude, longitude, in degrees. Not every commune has one. */
export type PositionRow = readonly [string, number, number]
