import { allianceFacts } from './alliance-facts'
import type { BriefingInput } from './briefing-input'
import { breakdowns } from './breakdowns'
import { challengesInOrder } from './challenges-in-order'
import { challengeByStance, challengeByWorld, impactByLevel } from './cross-tables'
import type { BriefingFacts } from './facts'
import { factsGround } from './ground'
import { movesSince } from './moves'
import { networkFigures } from './network-figures'
import { nextActions } from './next-actions'
import { placeFigures } from './place-figures'
import { brokers, contactsToMake, mostAllied } from './ranked-actors'
import { recommendations } from './recommendations'
import { actorFigures, allianceFigures, otherFigures } from './record-figures'
import { recordRef } from './record-refs'

/**
 * Every number and list of a briefing. What each one counts, and below what it is not told, stands with the
 * function that makes it. Plain data: it may be made in a worker.
 */
export function makeFacts(input: BriefingInput): BriefingFacts {
  const ground = factsGround(input)
  const figures: BriefingFacts['figures'] = {
    ...actorFigures(ground),
    ...allianceFigures(ground),
    ...otherFigures(ground),
    ...placeFigures(ground),
    ...networkFigures(ground),
  }
  return {
    figures,
    breakdowns: breakdowns(ground),
    challengeByWorld: challengeByWorld(ground),
    challengeByStance: challengeByStance(ground),
    impactByLevel: impactByLevel(ground),
    alliances: allianceFacts(ground),
    unansweredChallenges: challengesInOrder(input.tables.challenge)
      .filter(({ id }) => (ground.answersTo.get(id) ?? []).length === 0)
      .map(({ id }) => recordRef('challenge', id)),
    ...brokers(ground),
    mostAllied: mostAllied(ground),
    contactsToMake: contactsToMake(ground),
    nextActions: nextActions(input),
    recommendations: recommendations(ground),
    moves: movesSince(ground, figures),
  }
}
