/** How records became nodes and links. Every figure drawn from a network names it. */
export type Projection = 'two-mode' | 'one-mode'

export interface ActorNode {
  readonly kind: 'actor'
  readonly id: string
  readonly name: string
  /** Shorter than the name where there is one: what the picture writes. */
  readonly label: string
  readonly actorKind: string
  readonly world: string
}

export interface AllianceNode {
  readonly kind: 'alliance'
  readonly id: string
  readonly name: string
  readonly label: string
  readonly form: string
  readonly stage: string
}

export type NetworkNode = ActorNode | AllianceNode

interface Ends {
  /** Index in `nodes`. */
  readonly source: number
  /** Index in `nodes`. */
  readonly target: number
}

/** An actor's part in an alliance; several records may say the same. */
export interface MembershipLink extends Ends {
  readonly kind: 'membership'
  readonly records: readonly string[]
}

/** A relation outside alliances, from `source` to `target`; records of one type and direction are one link. */
export interface RelationLink extends Ends {
  readonly kind: 'relation'
  readonly type: string
  readonly isMutual: boolean
  readonly records: readonly string[]
}

/** Two actors who share alliances. */
export interface SharedLink extends Ends {
  readonly kind: 'shared'
  /** How many alliances they share. */
  readonly weight: number
  /** Their ids, sorted. */
  readonly alliances: readonly string[]
}

export type NetworkLink = MembershipLink | RelationLink | SharedLink

/** Nodes sorted by id, and the links between them: the same for the same records, in whatever order. */
export interface Network {
  readonly projection: Projection
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}
