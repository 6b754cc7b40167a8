import { actionState } from './next-action'
import { countOf, figureOf } from './count-figure'
import type { Figure, RecordRef } from './figure'
import type { FigureCode } from './facts'
import type { FactsGround } from './ground'
import { isRunning, tellsItsTime } from './is-running'
import { recordRef, recordRefs } from './record-refs'

type Figures<C extends FigureCode> = Readonly<Record<C, Figure>>

/** From so many worlds on an alliance goes across them. */
const severalWorlds = 3

/** Actors in an alliance that is recorded, whatever its stage; their share of all actors, not told without any. */
export function actorFigures({
  input,
  alliancesOf,
}: FactsGround): Figures<'actors' | 'alliedActors' | 'alliedShare'> {
  const actors = recordRefs('actor', input.tables.actor.values())
  const allied = Array.from(alliancesOf.keys(), (id) => recordRef('actor', id))
  const share = actors.length === 0 ? null : allied.length / actors.length
  return {
    actors: countOf('actors', actors),
    alliedActors: countOf('alliedActors', allied),
    alliedShare: figureOf('alliedShare', 'share', share, allied),
  }
}

/**
 * Active ones by `isRunning`: not told where alliances are recorded and none has a stage or a date. Those of three
 * worlds or more: not told where no alliance has a member.
 */
export function allianceFigures({
  input,
  membersOf,
  worldOf,
}: FactsGround): Figures<'alliances' | 'activeAlliances' | 'crossWorldAlliances'> {
  const alliances = [...input.tables.alliance.values()]
  const active = alliances.filter((alliance) => isRunning(alliance, input.today))
  const isTold = alliances.length === 0 || alliances.some(tellsItsTime)
  const hasMembers = [...membersOf.values()].some((members) => members.size > 0)
  const across = alliances.filter(({ id }) => {
    const worlds = Array.from(membersOf.get(id) ?? [], (actor) => worldOf.get(actor))
    return new Set(worlds).size >= severalWorlds
  })
  return {
    alliances: countOf('alliances', recordRefs('alliance', alliances)),
    activeAlliances: figureOf(
      'activeAlliances',
      'count',
      isTold ? active.length : null,
      recordRefs('alliance', active),
    ),
    crossWorldAlliances: figureOf(
      'crossWorldAlliances',
      'count',
      hasMembers ? across.length : null,
      recordRefs('alliance', across),
    ),
  }
}

/** Relations that tie two actors who are there: not wished ones, and none of an actor with itself. */
function tyingRelations({ blindSpots: { input } }: FactsGround): readonly RecordRef[] {
  const tying = [...input.relations.values()].filter(
    ({ from = '', to = '', type }) =>
      type !== 'souhaite' && from !== to && input.actors.has(from) && input.actors.has(to),
  )
  return recordRefs('relation', tying)
}

/** Impacts but for those of an alliance that is no more. */
export function impactsOf({ input: { tables } }: FactsGround) {
  return [...tables.impact.values()].filter(
    ({ alliance = '' }) => alliance === '' || tables.alliance.has(alliance),
  )
}

/** What is counted as it is recorded. An action is overdue once all of the day, month or year it is for is over. */
export function otherFigures(
  ground: FactsGround,
): Figures<
  | 'relations'
  | 'challenges'
  | 'unansweredChallenges'
  | 'resources'
  | 'events'
  | 'impacts'
  | 'nextActions'
  | 'overdueActions'
  | 'fictitious'
> {
  const { input, answersTo } = ground
  const { tables, today } = input
  const events = [...tables.event.values()]
  const stateOf = (event: (typeof events)[number]) => actionState(event, today)
  const unanswered = [...tables.challenge.values()].filter(
    ({ id }) => (answersTo.get(id) ?? []).length === 0,
  )
  const open = events.filter((event) => !['done', null].includes(stateOf(event)))
  const overdue = events.filter((event) => stateOf(event) === 'overdue')
  const isFictitious = (record: { readonly isFictitious?: boolean }): boolean =>
    record.isFictitious === true
  return {
    relations: countOf('relations', tyingRelations(ground)),
    challenges: countOf('challenges', recordRefs('challenge', tables.challenge.values())),
    unansweredChallenges: countOf('unansweredChallenges', recordRefs('challenge', unanswered)),
    resources: countOf('resources', recordRefs('resource', tables.resource.values())),
    events: countOf('events', recordRefs('event', events)),
    impacts: countOf('impacts', recordRefs('impact', impactsOf(ground))),
    nextActions: countOf('nextActions', recordRefs('event', open)),
    overdueActions: countOf('overdueActions', recordRefs('event', overdue)),
    fictitious: countOf('fictitious', [
      ...recordRefs('actor', [...tables.actor.values()].filter(isFictitious)),
      ...recordRefs('alliance', [...tables.alliance.values()].filter(isFictitious)),
    ]),
  }
}
