import type { Finding } from '../graph/blind-spots/blind-spot'
import type { FactsGround } from './ground'
import { readRecommendationId } from './recommendation-id'

type Pair = Extract<Finding, { kind: 'pair-without-alliance' }>

function challengesOf({ input, alliancesOf }: FactsGround, actor: string): ReadonlySet<string> {
  const { alliance, challenge } = input.tables
  const answered = [...(alliancesOf.get(actor) ?? [])].flatMap(
    (id) => alliance.get(id)?.challenges ?? [],
  )
  return new Set(answered.filter((id) => challenge.has(id)))
}

function pairOf(ground: FactsGround, ids: readonly [string, string]): Pair | null {
  const [one, other] = [
    ground.input.tables.actor.get(ids[0]),
    ground.input.tables.actor.get(ids[1]),
  ]
  if (one === undefined || other === undefined) return null
  const alliances = ground.alliancesOf.get(other.id)
  if ([...(ground.alliancesOf.get(one.id) ?? [])].some((id) => alliances?.has(id))) return null
  const theirs = challengesOf(ground, other.id)
  const challenges = [...challengesOf(ground, one.id)].filter((id) => theirs.has(id)).sort()
  const themes = (one.themes ?? []).filter((code) => other.themes?.includes(code)).sort()
  const commune = one.commune === other.commune ? (one.commune ?? '') : ''
  const isAlike = challenges.length > 0 || (themes.length > 0 && commune !== '')
  return isAlike
    ? { kind: 'pair-without-alliance', actors: [one.id, other.id], challenges, themes, commune }
    : null
}

/**
 * The pairs that somebody decided on and that still share something and no alliance. There are soon more pairs than
 * the blind spot lists: a decision must not fall off its end.
 */
export function decidedPairs(ground: FactsGround): readonly Pair[] {
  const decided = [...ground.input.tables.recommendation.values()].filter(
    ({ decision = '' }) => decision !== '',
  )
  return decided.flatMap(({ id }) => {
    const read = readRecommendationId(id)
    const [one, other] = read?.subjects ?? []
    if (read?.kind !== 'pair-without-alliance' || one === undefined || other === undefined)
      return []
    return pairOf(ground, [one, other]) ?? []
  })
}
