import type { Row } from '../change/row'
import { combinedRecord, sameRecords } from '../change/same-record'
import type { SameRecords } from '../change/same-record'
import type { Term } from '../model/term'
import { actorCompanions } from '../model/actor'
import { worldOf } from '../model/world-of'
import { isNaturalPerson } from './natural-person'
import { elementsOf, textsOf } from './said'
import type { ShareChoice } from './share-profile'
import type { VisibleRecords } from './visible-records'

/** Every world that somebody's word puts an actor in, itself or by its kind. */
function worldsOf(actor: Row, terms: readonly Term[]): readonly string[] {
  const said = textsOf(actor, 'world').filter((world) => world !== '')
  return said.length > 0 ? said : textsOf(actor, 'kind').map((kind) => worldOf({ kind }, terms))
}

function someOf(left: readonly string[], right: readonly string[]): boolean {
  return left.some((one) => right.includes(one))
}

/** Whether one of the records of an actor is left out for what it says itself. */
function isLeftOut(actor: Row, choice: ShareChoice, terms: readonly Term[]): boolean {
  const { worlds, themes, communes } = choice.without
  return (
    (choice.profile !== 'complete' && isNaturalPerson(actor)) ||
    someOf(worldsOf(actor, terms), worlds) ||
    someOf(elementsOf(actor, 'themes'), themes) ||
    someOf(textsOf(actor, 'commune'), communes)
  )
}

function shownWorld(members: readonly string[], visible: VisibleRecords, terms: readonly Term[]) {
  const records = members.map((id) => visible.record('actor', id)).filter((one) => one !== null)
  const combined = combinedRecord(records, actorCompanions)
  const [kind, world] = [combined?.['kind'], combined?.['world']]
  return worldOf(
    {
      ...(typeof kind === 'string' ? { kind } : {}),
      ...(typeof world === 'string' ? { world } : {}),
    },
    terms,
  )
}

export interface KeptActors {
  readonly ids: ReadonlySet<string>
  readonly same: SameRecords
}

/**
 * The actors that a choice keeps. Records that are one actor stay or go together: what one of them says is
 * said of it. Where people disagree, each voice counts, so that nobody's word for leaving out is lost.
 */
export function keptActors(visible: VisibleRecords, choice: ShareChoice): KeptActors {
  const terms = visible.all('term').map((row) => visible.record('term', row.id) as Term)
  const rows = visible.all('actor')
  const same = sameRecords(rows)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ids = new Set<string>()
  for (const row of rows) {
    if (same.representativeOf.has(row.id)) continue
    const members = same.membersOf.get(row.id) ?? [row.id]
    const isOut =
      choice.without.worlds.includes(shownWorld(members, visible, terms)) ||
      members.some((id) => {
        const member = byId.get(id)
        return member !== undefined && isLeftOut(member, choice, terms)
      })
    if (!isOut) for (const id of members) ids.add(id)
  }
  return { ids, same }
}
