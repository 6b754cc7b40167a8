import { actorsWithoutTie } from '../graph/blind-spots/actors-without-tie'
import type { BlindSpot, Finding } from '../graph/blind-spots/blind-spot'
import { challengesWithoutAlliance } from '../graph/blind-spots/challenges-without-alliance'
import { communesWithoutActor } from '../graph/blind-spots/communes-without-actor'
import { influenceWithoutTie } from '../graph/blind-spots/influence-without-tie'
import { missingWorlds } from '../graph/blind-spots/missing-worlds'
import { pairsWithoutAlliance } from '../graph/blind-spots/pairs-without-alliance'
import { singleBridges } from '../graph/blind-spots/single-bridges'
import type { RecommendationFact } from './facts'
import { decidedPairs } from './decided-pairs'
import type { FactsGround } from './ground'
import { recommendationId } from './recommendation-id'

/** What recommendations are drawn from, in their order: what to take up, whom to introduce, whom to meet. */
const sources: readonly BlindSpot[] = [
  challengesWithoutAlliance,
  pairsWithoutAlliance,
  influenceWithoutTie,
  missingWorlds,
  singleBridges,
  actorsWithoutTie,
  communesWithoutActor,
]

/** So many of each kind that nobody decided on: a list to act on. */
const mostOpen = 5

/**
 * What to do about the gaps of the network: of each kind of blind spot the most urgent that nobody decided on, and
 * every one that somebody accepted or dismissed and that is still a gap. An actor of high influence without a tie
 * is not named once more as one without a tie.
 */
export function recommendations(ground: FactsGround): readonly RecommendationFact[] {
  const { recommendation } = ground.input.tables
  const decisionOf = (id: string): RecommendationFact['decision'] => {
    const decision = recommendation.get(id)?.decision
    return decision === 'retenue' ? 'accepted' : decision === 'ecartee' ? 'dismissed' : 'open'
  }
  const influential = new Set<string>()
  const isRepeated = (finding: Finding): boolean => {
    if (finding.kind === 'influence-without-tie') influential.add(finding.actor)
    return finding.kind === 'actor-without-tie' && influential.has(finding.actor)
  }
  return sources.flatMap((source) => {
    let open = 0
    const { lines } = source.find(ground.blindSpots)
    const found = lines
      .filter((finding) => !isRepeated(finding))
      .map((finding) => ({ id: recommendationId(finding), finding }))
    const listed = new Set(found.map(({ id }) => id))
    const others = source === pairsWithoutAlliance ? decidedPairs(ground) : []
    const beyond = others
      .map((finding) => ({ id: recommendationId(finding), finding }))
      .filter(({ id }) => !listed.has(id))
    return [...found, ...beyond]
      .map((one) => ({ ...one, decision: decisionOf(one.id) }))
      .filter(({ decision }) => {
        if (decision === 'open') open += 1
        return decision !== 'open' || open <= mostOpen
      })
  })
}
