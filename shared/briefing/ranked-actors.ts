import { compareIds } from '../graph/derive-nodes'
import { betweenness } from '../graph/measures/betweenness'
import type { Precision } from '../graph/measures/measure'
import { plainWords } from '../kernel/plain-words'
import type { Actor } from '../model/actor'
import { untiedActors } from '../graph/blind-spots/untied-actors'
import { countOf, figureOf } from './count-figure'
import type { RecordRef } from './figure'
import type { Ranked } from './facts'
import type { FactsGround } from './ground'
import { recordRef } from './record-refs'

/** A list in a briefing is read, not searched. */
const most = 5

/** Steps (nodes by tied pairs) up to which betweenness is counted: a quarter of a second, 2,500 actors or so. */
const exactSteps = 1e7
/** Beyond, it is estimated from so many nodes that it takes half as many steps, and from some at least. */
const sampledSteps = 5e6
const fewestSources = 64

function compareNames(left: Actor | undefined, right: Actor | undefined): number {
  return (
    compareIds(plainWords(left?.name ?? ''), plainWords(right?.name ?? '')) ||
    compareIds(left?.id ?? '', right?.id ?? '')
  )
}

/** The actors over whom most of the shortest paths between two others lead, in the two-mode network. */
export function brokers(ground: FactsGround): {
  readonly brokers: readonly Ranked[]
  readonly brokersPrecision: Precision
} {
  const { network, measured } = ground.blindSpots
  const { count, sources } = measured.drawn.pairs
  const isExact = count * sources.length <= exactSteps
  const size = Math.max(fewestSources, Math.floor(sampledSteps / Math.max(1, sources.length)))
  const result = betweenness.fn(measured, { sources: isExact ? 0 : size })
  const shares = result.nodes['betweenness'] ?? new Float64Array()
  const found = network.nodes.flatMap(({ kind, id }, at) => {
    const share = shares[at] ?? 0
    return kind === 'actor' && share > 0 ? [{ id, share }] : []
  })
  const { actor } = ground.input.tables
  found.sort(
    (left, right) =>
      right.share - left.share || compareNames(actor.get(left.id), actor.get(right.id)),
  )
  return {
    brokers: found.slice(0, most).map(({ id, share }) => ({
      record: recordRef('actor', id),
      figure: figureOf('betweenness', 'share', share, [recordRef('actor', id)]),
    })),
    brokersPrecision: result.precision,
  }
}

/** The actors in most alliances, then by name. */
export function mostAllied({ input, alliancesOf }: FactsGround): readonly Ranked[] {
  const { actor } = input.tables
  const found = [...alliancesOf].sort(
    ([left, mine], [right, theirs]) =>
      theirs.size - mine.size || compareNames(actor.get(left), actor.get(right)),
  )
  return found.slice(0, most).map(([id, alliances]) => ({
    record: recordRef('actor', id),
    figure: countOf(
      'alliancesOfActor',
      Array.from(alliances, (alliance) => recordRef('alliance', alliance)),
    ),
  }))
}

/** Actors whom nothing ties to another, the most influential first, then the most interested, then by name. */
export function contactsToMake(ground: FactsGround): readonly RecordRef[] {
  return [...untiedActors(ground.blindSpots)]
    .sort(
      (left, right) =>
        (right.influence ?? 0) - (left.influence ?? 0) ||
        (right.interest ?? 0) - (left.interest ?? 0) ||
        compareNames(left, right),
    )
    .map(({ id }) => recordRef('actor', id))
}
