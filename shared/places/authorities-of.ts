import type { Edit } from '../change/edit'
import { officialMembershipId } from '../model/official-id'
import {
  communeAuthority,
  communeAuthorityId,
  departementAuthority,
  epciAuthority,
  epciAuthorityId,
  placesSource,
} from './authority'
import { communesOf } from './communes-of'
import type { Commune, Departement, Epci, Place, Places } from './place'

export interface AuthoritiesOptions {
  /** For a département: its communes too, and its EPCI's groupings. There may be 890 of them. */
  readonly withCommunes: boolean
}

/**
 * The public authorities of a place, to enter at once into a new territory: actors first, then the
 * groupings of communes (alliances), then who is in them (memberships). Ids are official, so entering
 * them twice, or on two laptops, gives the same records.
 * - an EPCI: itself, its member communes, and their grouping;
 * - a commune: itself, its EPCI, and the grouping with these two;
 * - a département: itself and the EPCI with a member there; with communes, those and the groupings.
 */
export function authoritiesOf(
  place: Place,
  places: Places,
  options: AuthoritiesOptions = { withCommunes: false },
): readonly Edit[] {
  switch (place.kind) {
    case 'commune': {
      const epci = place.epci === null ? undefined : places.epcis.get(place.epci)
      return entered([], epci === undefined ? [] : [epci], [place], places)
    }
    case 'epci':
      return entered([], [place], communesOf(place, places), places)
    case 'departement':
      return ofDepartement(place, places, options)
  }
}

function ofDepartement(
  departement: Departement,
  places: Places,
  options: AuthoritiesOptions,
): readonly Edit[] {
  const own = departementAuthority(departement, places)
  const communes = communesOf(departement, places)
  const sirens = new Set(communes.map((commune) => commune.epci))
  const epcis = [...places.epcis.values()].filter((epci) => sirens.has(epci.code))
  // Paris without its communes would be without an authority.
  const included = options.withCommunes || own === null ? communes : []
  return entered(own === null ? [] : [own], epcis, included, places)
}

function entered(
  others: readonly Edit[],
  epcis: readonly Epci[],
  communes: readonly Commune[],
  places: Places,
): readonly Edit[] {
  const groups = epcis
    .map((epci) => ({ epci, members: communes.filter((commune) => commune.epci === epci.code) }))
    .filter((group) => group.members.length > 0)
  return [
    ...others,
    ...epcis.map((epci) => epciAuthority(epci, places)),
    ...communes.map((commune) => communeAuthority(commune, places)),
    ...groups.map(({ epci, members }) => grouping(epci, members, places)),
    ...groups.flatMap(({ epci, members }) => [
      membership(epci, epciAuthorityId(epci), 'porteur'),
      ...members.map((member) => membership(epci, communeAuthorityId(member), 'partenaire')),
    ]),
  ]
}

/** Not the EPCI's own id: an actor and an alliance of one id would share one place in the network. */
function groupingId(epci: Epci): string {
  return `groupement:${epciAuthorityId(epci)}`
}

function grouping(epci: Epci, members: readonly Commune[], places: Places): Edit {
  return {
    kind: 'alliance',
    id: groupingId(epci),
    fields: {
      title: `Groupement ${epci.name}`,
      form: 'partenariat',
      stage: 'active',
      agreement: 'structure_juridique',
      communes: members.map((member) => member.code),
      source: placesSource(places),
    },
  }
}

function membership(epci: Epci, actor: string, role: string): Edit {
  const alliance = groupingId(epci)
  return {
    kind: 'membership',
    id: officialMembershipId(alliance, actor),
    fields: { actor, alliance, roles: [role] },
  }
}
