import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { BriefingFacts } from '../../shared/briefing/facts'
import type { ConfidentialityLevel } from '../../shared/briefing/level'
import { hiddenActors } from '../../shared/briefing/hide-actors'
import { makeFacts } from '../../shared/briefing/make-facts'
import { maskFacts } from '../../shared/briefing/mask-facts'
import type { PublicGroups } from '../../shared/briefing/public-groups'
import { publicGroups } from '../../shared/briefing/public-groups'
import type { BriefingSnapshot } from '../../shared/briefing/snapshot'
import { snapshotOf } from '../../shared/briefing/snapshot-of'
import type { VeiledInput } from '../../shared/briefing/veil-input'
import { veilInput } from '../../shared/briefing/veil-input'
import { answerInWorker } from './answer-in-worker'

export interface FactsRequest {
  readonly input: BriefingInput
  readonly level: ConfidentialityLevel
  /** By id of actor, what it is called where it must not be named. */
  readonly roles: ReadonlyMap<string, string>
  /** What an actor is called whose kind is not told either. */
  readonly unnamed: string
}

export interface PreparedFacts {
  /** What may be said at the level asked for: nothing else goes further. */
  readonly veiled: VeiledInput
  readonly facts: BriefingFacts
  /** What is told of actors who are not named; null where that is everything. */
  readonly groups: PublicGroups | null
  /** Of all the figures as they are: it stays in the territory. */
  readonly snapshot: BriefingSnapshot
}

function groupsFor({ input, unnamed }: FactsRequest, whole: BriefingFacts): PublicGroups {
  const hidden = [...hiddenActors(input, 'public')].flatMap((id) => {
    const actor = input.tables.actor.get(id)
    return actor === undefined ? [] : [actor]
  })
  const terms = [...input.tables.term.values()]
  return publicGroups(hidden, terms, maskFacts(whole, 'public'), unnamed)
}

answerInWorker((request: FactsRequest): PreparedFacts => {
  const { input, level, roles, unnamed } = request
  const whole = makeFacts(input)
  const groups = level === 'public' ? groupsFor(request, whole) : null
  const veiled = veilInput(input, level, ({ id, kind = '' }) => {
    const isTold = groups === null || groups.kinds.has(kind)
    return isTold ? (roles.get(id) ?? '') : unnamed
  })
  const facts = level === 'internal' ? whole : maskFacts(makeFacts(veiled.input), level)
  return { veiled, facts, groups, snapshot: snapshotOf(whole, input) }
})
