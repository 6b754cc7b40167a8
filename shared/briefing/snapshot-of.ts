import { maxTextLength } from '../model/field'
import type { BriefingInput } from './briefing-input'
import type { BriefingFacts } from './facts'
import type { BriefingSnapshot } from './snapshot'
import { recordRefs } from './record-refs'

/**
 * What a briefing keeps of the facts of that day. `facts` and `input` are the whole ones, of no veil: what is kept
 * stays in the territory, and a veiled note is compared with what of it may be told. The longest lists are left
 * out until the JSON fits into a field (`maxTextLength`).
 */
export function snapshotOf(facts: BriefingFacts, input: BriefingInput): BriefingSnapshot {
  const figures: Record<string, number> = {}
  for (const { code, value } of Object.values(facts.figures)) {
    if (value !== null) figures[code] = value
  }
  const answered = facts.breakdowns.challengesByAlliances.parts.filter(
    ({ figure }) => (figure.value ?? 0) > 0,
  )
  let snapshot: BriefingSnapshot = {
    version: 1,
    figures,
    actors: recordRefs('actor', input.tables.actor.values()),
    alliances: recordRefs('alliance', input.tables.alliance.values()),
    challenges: recordRefs(
      'challenge',
      answered.map(({ code }) => ({ id: code })),
    ),
  }
  for (const list of ['actors', 'alliances', 'challenges'] as const) {
    if (JSON.stringify(snapshot).length <= maxTextLength) break
    snapshot = { ...snapshot, [list]: null }
  }
  return snapshot
}
