import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { BriefingFacts } from '../../shared/briefing/facts'
import type { ConfidentialityLevel } from '../../shared/briefing/level'
import { makeFacts } from '../../shared/briefing/make-facts'
import { maskFacts } from '../../shared/briefing/mask-facts'
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
}

export interface PreparedFacts {
  /** What may be said at the level asked for: nothing else goes further. */
  readonly veiled: VeiledInput
  readonly facts: BriefingFacts
  /** Of all the figures as they are: it stays in the territory. */
  readonly snapshot: BriefingSnapshot
}

answerInWorker(({ input, level, roles }: FactsRequest): PreparedFacts => {
  const whole = makeFacts(input)
  const veiled = veilInput(input, level, ({ id }) => roles.get(id) ?? '')
  const facts = level === 'internal' ? whole : maskFacts(makeFacts(veiled.input), level)
  return { veiled, facts, snapshot: snapshotOf(whole, input) }
})
