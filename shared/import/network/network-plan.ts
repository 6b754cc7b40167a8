import type { Edit } from '../../change/edit'
import type { Alliance } from '../../model/alliance'
import type { ImportPlan } from '../import-plan'

/** An alliance that a node of the file would be. Lines are numbers of nodes, from 1. */
export interface PlannedAlliance {
  readonly line: number
  readonly title: string
  readonly fields: Edit['fields']
  /** The territory's, of this id or title; only what it leaves empty is filled. */
  readonly known: Alliance | null
}

/** Why a link of the file makes nothing. */
export type TieSkip =
  /** The territory says the same already, or an earlier link did. */
  | 'known'
  /** From something to itself. */
  | 'self'
  /** Between two alliances, which CoTerr has no word for. */
  | 'alliances'
  /** One end is a node that is not imported. */
  | 'no-end'

/** What a link would become, between the nodes of two lines. */
export interface PlannedTie {
  readonly kind: 'membership' | 'relation'
  /** The actor that it starts from. */
  readonly fromLine: number
  /** The actor, or the alliance, that it leads to. */
  readonly toLine: number
  readonly fields: Edit['fields']
  readonly skip: TieSkip | null
}

/** What a network would bring beside its actors. */
export interface NetworkPlan {
  readonly alliances: readonly PlannedAlliance[]
  readonly ties: readonly PlannedTie[]
  /** By line, in layout units; empty where places are not asked for. */
  readonly places: ReadonlyMap<number, { readonly x: number; readonly y: number }>
}

export interface GraphPlan {
  readonly actors: ImportPlan
  readonly network: NetworkPlan
}
