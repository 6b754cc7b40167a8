import type { Commune, Departement, Epci, EpciType, FormerCommune, Places } from './place'
import type { CommuneRow, PlacesData } from './places-data'

/** INSEE's types of liaison for names written without their article: « de », « d' », « du »... */
const links: readonly string[] = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"]

/** INSEE gives these « du »; their own councils, and people, say « de Vaucluse ». */
const withoutArticle: readonly string[] = ['41', '47', '82', '84']

const epciTypes: Readonly<Record<string, EpciType>> = {
  CC: 'CC',
  CA: 'CA',
  CU: 'CU',
  METRO: 'METRO',
  MET69: 'MET69',
}

/** Makes the travelling rows into places that know each other by code. */
export function openPlaces(data: PlacesData): Places {
  const communes = new Map(
    data.communes.map((row) => [row[0], communeOf(row, data.epcis[row[5]]?.[0] ?? null)]),
  )
  const members = groupMembers(communes.values())
  const epcis = new Map(
    data.epcis.map(([code, name, type]) => [
      code,
      epciOf(code, name, type, members.get(code) ?? []),
    ]),
  )
  const populations = sumByDepartement(communes.values())
  const departements = new Map<string, Departement>(
    data.departements.map(([code, name, liaison, collectivity]) => [
      code,
      {
        kind: 'departement',
        code,
        name,
        link: withoutArticle.includes(code) ? 'de ' : (links[liaison] ?? 'de '),
        isCollectivity: collectivity === 1,
        population: populations.get(code) ?? 0,
      },
    ]),
  )
  const former = data.former.map(([code, name, today]): FormerCommune => ({ code, name, today }))
  return {
    edition: data.edition,
    communes,
    epcis,
    departements,
    // The first row of a code wins: reducePlaces puts the more precise one first.
    former: new Map(former.toReversed().map((row) => [row.code, row])),
    positions: new Map(
      data.positions.map(([code, latitude, longitude]) => [code, { latitude, longitude }]),
    ),
    aliases: former.filter((row) => row.name !== '' && communes.get(row.today)?.name !== row.name),
  }
}

/** `97411` is in 974, `2A004` in 2A: overseas codes have three characters, the others two. */
export function departementOfCode(insee: string): string {
  return insee.startsWith('97') || insee.startsWith('98') ? insee.slice(0, 3) : insee.slice(0, 2)
}

function communeOf(row: CommuneRow, epci: string | null): Commune {
  const [code, name, population, siren, postalCodes, , muteH] = row
  return {
    kind: 'commune',
    code,
    name,
    departement: departementOfCode(code),
    population: population < 0 ? null : population,
    siren: siren === '' ? null : siren,
    postalCodes: postalCodes === '' ? [] : postalCodes.split(' '),
    epci,
    hasMuteH: muteH === 1,
  }
}

function groupMembers(communes: Iterable<Commune>): ReadonlyMap<string, readonly Commune[]> {
  const members = new Map<string, Commune[]>()
  for (const commune of communes) {
    if (commune.epci === null) continue
    const group = members.get(commune.epci)
    if (group === undefined) members.set(commune.epci, [commune])
    else group.push(commune)
  }
  return members
}

function epciOf(code: string, name: string, type: string, members: readonly Commune[]): Epci {
  const counts = new Map<string, number>()
  for (const { departement } of members) {
    counts.set(departement, (counts.get(departement) ?? 0) + 1)
  }
  return {
    kind: 'epci',
    code,
    name,
    type: epciTypes[type] ?? 'CC',
    communes: members.map((member) => member.code).toSorted(),
    departements: [...counts].sort((a, b) => b[1] - a[1]).map(([departement]) => departement),
    population: members.reduce((sum, member) => sum + (member.population ?? 0), 0),
  }
}

function sumByDepartement(communes: Iterable<Commune>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { departement, population } of communes) {
    sums.set(departement, (sums.get(departement) ?? 0) + (population ?? 0))
  }
  return sums
}
