import type { Finding } from '../graph/blind-spots/blind-spot'
import type { Precision } from '../graph/measures/measure'
import type { Breakdown, CrossTable, Figure, RecordRef } from './figure'

/** The single numbers of a briefing, by code. */
export const figureCodes = [
  'actors',
  'alliances',
  'activeAlliances',
  'alliedActors',
  'alliedShare',
  'relations',
  'challenges',
  'unansweredChallenges',
  'resources',
  'events',
  'impacts',
  'communes',
  'communesWithoutActor',
  'population',
  'actorsPerThousand',
  'crossWorldAlliances',
  'density',
  'centralisation',
  'components',
  'isolates',
  'crossWorldShare',
  'eiIndex',
  'nextActions',
  'overdueActions',
  'fictitious',
] as const

export type FigureCode = (typeof figureCodes)[number]

export const breakdownCodes = [
  'actorsByWorld',
  'actorsByKind',
  'actorsByCommune',
  'alliancesByForm',
  'alliancesByPartnership',
  'alliancesByStage',
  'challengesByAlliances',
  'challengesBySeverity',
  'resourcesByKind',
  'impactsByDimension',
  'eventsByKind',
] as const

export type BreakdownCode = (typeof breakdownCodes)[number]

/** An actor or alliance with the number it is ranked by. */
export interface Ranked {
  readonly record: RecordRef
  readonly figure: Figure
}

export interface AllianceFact {
  readonly id: string
  readonly members: Figure
  /** Codes of `world`. */
  readonly worlds: readonly string[]
  /** Fractional years, null where no date is recorded. */
  readonly start: number | null
  readonly end: number | null
}

/** A meeting to organise, a pair to introduce, a challenge to take up: drawn from a blind spot. */
export interface RecommendationFact {
  /** The id of its `recommendation` record: of the finding, not of the day. */
  readonly id: string
  readonly finding: Finding
  readonly decision: 'accepted' | 'dismissed' | 'open'
}

export interface Move {
  readonly code: FigureCode
  readonly before: number
  readonly now: number
}

/** What changed since the last briefing that the territory keeps. Null lists: the earlier one kept none. */
export interface Moves {
  /** The id of the `briefing` compared with. */
  readonly briefing: string
  readonly madeOn: string
  readonly moves: readonly Move[]
  readonly newActors: readonly RecordRef[] | null
  readonly newAlliances: readonly RecordRef[] | null
  readonly newlyAnswered: readonly RecordRef[] | null
}

/** Every number and list of a briefing, without words: `makeFacts` derives them, and nothing is stored. */
export interface BriefingFacts {
  readonly figures: Readonly<Record<FigureCode, Figure>>
  readonly breakdowns: Readonly<Record<BreakdownCode, Breakdown>>
  /** Actors tied to each challenge (by an alliance that answers it, or a position) by world. */
  readonly challengeByWorld: CrossTable
  /** Positions on each challenge by stance. */
  readonly challengeByStance: CrossTable
  /** Impacts by dimension and level. */
  readonly impactByLevel: CrossTable
  /** The alliances in the order of a table: running first, then by name. */
  readonly alliances: readonly AllianceFact[]
  readonly unansweredChallenges: readonly RecordRef[]
  /** By betweenness, at most five, none without any. */
  readonly brokers: readonly Ranked[]
  /** Whether the betweenness of `brokers` was counted or, in large networks, estimated from some of the nodes. */
  readonly brokersPrecision: Precision
  /** By number of alliances, at most five, those in one at least. */
  readonly mostAllied: readonly Ranked[]
  /** Without a tie, the most influential first, then the most interested. */
  readonly contactsToMake: readonly RecordRef[]
  /** Events with a next action that is not done, the earliest due first; undated last. */
  readonly nextActions: readonly { readonly event: RecordRef; readonly isOverdue: boolean }[]
  readonly recommendations: readonly RecommendationFact[]
  readonly moves: Moves | null
}
