import type { Edit } from '../../../shared/change/edit'
import type { Json } from '../../../shared/kernel/json'
import { authoritiesOf } from '../../../shared/places/authorities-of'
import type { Place, Places } from '../../../shared/places/place'

/** A public authority that may be entered. */
export interface OfferedAuthority {
  readonly id: string
  readonly name: string
  /** Null where nobody counts it. */
  readonly population: number | null
}

/** What a place offers to begin with. */
export interface Offer {
  readonly edits: readonly Edit[]
  readonly actors: readonly OfferedAuthority[]
  /** How many alliances tie them. */
  readonly groupings: number
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function authority({ id, fields }: Edit): OfferedAuthority {
  const { name, population } = fields
  return {
    id,
    name: textOf(name),
    population: typeof population === 'number' ? population : null,
  }
}

/** The authorities of a place, as a list to choose from. */
export function offerOf(place: Place, places: Places, withCommunes: boolean): Offer {
  const edits = authoritiesOf(place, places, { withCommunes })
  return {
    edits,
    actors: edits.filter(({ kind }) => kind === 'actor').map(authority),
    groupings: edits.filter(({ kind }) => kind === 'alliance').length,
  }
}

/**
 * The edits that enter what was chosen: the actors, and with `isGrouped` the alliances that still tie at
 * least two of them, with those of their memberships whose actor was chosen.
 */
export function chosenEdits(
  edits: readonly Edit[],
  chosen: ReadonlySet<string>,
  isGrouped: boolean,
): readonly Edit[] {
  const actors = edits.filter(({ kind, id }) => kind === 'actor' && chosen.has(id))
  if (!isGrouped) return actors
  const memberships = edits.filter(
    ({ kind, fields }) => kind === 'membership' && chosen.has(textOf(fields['actor'])),
  )
  const members = new Map<string, number>()
  for (const { fields } of memberships) {
    const alliance = textOf(fields['alliance'])
    members.set(alliance, (members.get(alliance) ?? 0) + 1)
  }
  const isTied = (alliance: string): boolean => (members.get(alliance) ?? 0) > 1
  return [
    ...actors,
    ...edits.filter(({ kind, id }) => kind === 'alliance' && isTied(id)),
    ...memberships.filter(({ fields }) => isTied(textOf(fields['alliance']))),
  ]
}
