import type { CommuneRow, FormerRow, PlacesData } from './places-data'
import { reducePositions } from './reduce-positions'
import { withoutStrays } from './without-strays'

/** A row of communes.json of @etalab/decoupage-administratif, as far as it is read. */
export interface SourceCommune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly typeLiaison?: number
  readonly siren?: string
  readonly codesPostaux?: readonly string[]
  readonly population?: number
  readonly anciensCodes?: readonly string[]
  /** Of a commune déléguée or associée: the commune it is part of. */
  readonly chefLieu?: string
  /** Of an arrondissement: its commune. */
  readonly commune?: string
}

export interface SourceEpci {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly membres: readonly { readonly code: string }[]
}

export interface SourceDepartement {
  readonly code: string
  readonly nom: string
  readonly typeLiaison: number
  readonly zone: string
}

export interface PlacesSource {
  readonly edition: string
  readonly communes: readonly SourceCommune[]
  readonly epcis: readonly SourceEpci[]
  readonly departements: readonly SourceDepartement[]
  /** GeoNames' cities500.txt, whole. */
  readonly geonames: string
}

/** INSEE's type of liaison for a name without article that begins with a vowel or a mute H. */
const elided = 1

/** What CoTerr keeps of the découpage administratif: communes of today, where the former ones went, EPCI, départements. */
export function reducePlaces(source: PlacesSource): PlacesData {
  const epciOf = new Map(
    source.epcis.flatMap((epci, row) => epci.membres.map((member) => [member.code, row])),
  )
  const today = source.communes.filter((commune) => commune.type === 'commune-actuelle')
  const codes = new Set(today.map(({ code }) => code))
  return {
    edition: source.edition,
    communes: today.map((commune) => communeRow(commune, epciOf.get(commune.code) ?? -1)),
    epcis: source.epcis.map((epci) => [epci.code, epci.nom, epci.type]),
    departements: source.departements.map((departement) => [
      departement.code,
      departement.nom,
      departement.typeLiaison,
      departement.zone === 'com' ? 1 : 0,
    ]),
    former: formerRows(source.communes, today),
    positions: withoutStrays(
      reducePositions(source.geonames, (code) => codes.has(code)),
      (code) => epciOf.get(code),
    ),
  }
}

function communeRow(commune: SourceCommune, epci: number): CommuneRow {
  const isMuteH = commune.nom.startsWith('H') && commune.typeLiaison === elided
  return [
    commune.code,
    commune.nom,
    commune.population ?? -1,
    commune.siren ?? '',
    (commune.codesPostaux ?? []).join(' '),
    epci,
    isMuteH ? 1 : 0,
  ]
}

/**
 * Named former communes first: where they and the former codes of a commune of today disagree (two
 * codes in 2026), the named row is the more precise.
 */
function formerRows(
  all: readonly SourceCommune[],
  today: readonly SourceCommune[],
): readonly FormerRow[] {
  const rows: FormerRow[] = []
  const named = new Set<string>()
  for (const commune of all) {
    const now =
      commune.type === 'commune-actuelle' ? undefined : (commune.commune ?? commune.chefLieu)
    if (now === undefined) continue
    named.add(commune.code)
    rows.push([commune.code, commune.nom, now])
  }
  for (const commune of today) {
    for (const code of commune.anciensCodes ?? []) {
      if (!named.has(code)) rows.push([code, '', commune.code])
    }
  }
  return rows
}
