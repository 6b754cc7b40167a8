import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Edit } from '../../shared/change/edit'
import { makeChanges } from '../../shared/change/make-changes'
import type { Row } from '../../shared/change/row'
import type { DeviceId } from '../../shared/kernel/stamp'
import { makeStamp } from '../../shared/kernel/stamp'
import { authoritiesOf } from '../../shared/places/authorities-of'
import { territoryFieldsOf } from '../../shared/places/communes-of'
import type { Places } from '../../shared/places/place'
import { exampleActors } from './example-actors'
import { exampleAlliances } from './example-alliances'
import { exampleBriefing } from './example-briefing'
import { exampleDiagnosis, exampleMission } from './example-diagnosis'
import { exampleEvents } from './example-events'
import { exampleImpacts } from './example-impacts'
import { exampleOthers } from './example-others'
import { examplePictures } from './example-pictures'
import { examplePositions } from './example-positions'
import { exampleViews } from './example-views'

/** The CC Creuse Grand Sud: a real intercommunal body, 26 communes around Aubusson. */
const exampleEpci = '200044014'
export const exampleId = 't-exemple-creuse-grand-sud'
export const exampleName = 'Creuse Grand Sud (exemple)'

const device = 'exemple000' as DeviceId
/** 1 October 2026, 08:00 UTC: the example is the same whenever it is made. */
const madeAt = 1_790_841_600_000

export interface ExampleTerritory {
  readonly sets: readonly ChangeSet[]
  readonly rows: ReadonlyMap<string, Row>
}

/** By INSEE code, where the register knows it. */
function populationsOf(places: Places): ReadonlyMap<string, number> {
  return new Map(
    [...places.communes.values()].flatMap(({ code, population }) =>
      population === null ? [] : [[code, population] as const],
    ),
  )
}

/** The example: the real public authorities of an EPCI, and made-up actors and alliances marked as such. */
export function exampleTerritory(places: Places): ExampleTerritory {
  const epci = places.epcis.get(exampleEpci)
  if (epci === undefined)
    throw new Error(`no EPCI ${exampleEpci} in the places of ${places.edition}`)
  const territory: Edit = {
    kind: 'territory',
    id: exampleId,
    fields: { ...territoryFieldsOf(epci, places), name: exampleName, ...exampleMission },
  }
  const recorded: readonly (readonly Edit[])[] = [
    [territory],
    authoritiesOf(epci, places),
    exampleActors,
    exampleOthers,
    exampleAlliances,
    exampleViews,
    examplePositions,
    exampleImpacts,
    exampleEvents,
    exampleDiagnosis,
    examplePictures,
  ]
  const steps = [...recorded, exampleBriefing(recorded.flat(), populationsOf(places))]
  const rows = new Map<string, Row>()
  const sets = steps.map((edits, index): ChangeSet => {
    const stamp = makeStamp(madeAt + index * 60_000, 0, device)
    const changes = makeChanges((key) => rows.get(key), edits)
    const set: ChangeSet = {
      stamp,
      person: 'CoTerr',
      at: madeAt + index * 60_000,
      origin: 'typed',
      changes,
    }
    for (const [key, row] of applySets((other) => rows.get(other), [set])) rows.set(key, row)
    return set
  })
  return { sets, rows }
}
