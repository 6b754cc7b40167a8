import type { Json } from '../kernel/json'
import type { Actor } from '../model/actor'
import type { ActorValues } from './actor-values'
import type { MatchKind } from './existing-actors'
import type { RowWarning, SkipReason } from './read-row'

/** What an import would do, for a person to review before anything is written. Every row is in one list. */
export interface ImportPlan {
  readonly fresh: readonly FreshActor[]
  readonly known: readonly KnownActor[]
  readonly skipped: readonly SkippedRow[]
}

/** An actor that the territory has not. */
export interface FreshActor {
  /** Where it stands in the file, from 1. */
  readonly line: number
  /** Derived from its official number; null where it has none, and an id is drawn. */
  readonly id: string | null
  readonly values: ActorValues
  readonly warnings: readonly RowWarning[]
  /** True where somebody had removed it from the territory, and it is asked back. */
  readonly isRestored: boolean
}

export interface FieldDifference {
  readonly field: keyof ActorValues
  readonly here: Json
  readonly file: Json
}

/** An actor that the territory already has, or perhaps has. */
export interface KnownActor {
  readonly line: number
  readonly id: string | null
  readonly values: ActorValues
  readonly warnings: readonly RowWarning[]
  readonly actor: Actor
  readonly match: MatchKind
  /** Fields that are empty here and that the file fills. */
  readonly fills: ActorValues
  /** Fields that the file has otherwise: kept as they are here, unless the person wants the file's. */
  readonly differences: readonly FieldDifference[]
}

export interface SkippedRow {
  readonly line: number
  readonly reason: SkipReason
  /** Enough to recognise it: a name, a number, or the beginning of the row. */
  readonly text: string
}
