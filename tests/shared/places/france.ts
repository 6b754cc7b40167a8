import { openPlaces } from '../../../shared/places/open-places'
import type { Commune, Departement, Epci, Places } from '../../../shared/places/place'
import { readPlaces } from '../../../vite/places-data'

/** The real places of France, as the application has them. */
export const france: Places = openPlaces(readPlaces())

export function commune(code: string): Commune {
  return found(france.communes.get(code), code)
}

export function epci(siren: string): Epci {
  return found(france.epcis.get(siren), siren)
}

export function departement(code: string): Departement {
  return found(france.departements.get(code), code)
}

function found<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`No place ${code} in the découpage`)
  return value
}
