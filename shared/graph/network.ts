/** How records became nodes and links. Every figure drawn from a network names it. */
export type Projection = 'two-mode' | 'one-mode'

/** Of two dates compared: what only the later one has, and what only the earlier one had. */
export type Presence = 'appeared' | 'disappeared'

export interface ActorNode {
  readonly kind: 'actor'
  readonly id: string
  readonly name: string
  /** Shorter than the name where there is one: what the picture writes. */
  readonly label: string
  readonly actorKind: string
  readonly world: string
  /** Codes of `theme`, sorted. */
  readonly themes: readonly string[]
  /** INSEE code; empty where it is not known. */
  readonly commune: string
  /** Only in a network of two dates compared. */
  readonly presence?: Presence
}

export interface AllianceNode {
  readonly kind: 'alliance'
  readonly id: string
  readonly name: string
  readonly label: string
  readonly form: string
  readonly stage: string
  readonly themes: readonly string[]
  readonly communes: readonly string[]
  readonly presence?: Presence
}

export type NetworkNode = ActorNode | AllianceNode

interface Ends {
  /** Index in `nodes`. */
  readonly source: number
  /** Index in `nodes`. */
  readonly target: number
  /** Only in a network of two dates compared. */
  readonly presence?: Presence
}

/** An actor's part in an alliance; several records may say the same. */
export interface MembershipLink extends Ends {
  readonly kind: 'membership'
  /** The alliance's form; empty where it is not known. */
  readonly form: string
  /** The alliance's, sorted. */
  readonly partnershipTypes: readonly string[]
  /** The actor's commitment, 1 to 4; 0 where nobody said. */
  readonly strength: number
  readonly records: readonly string[]
}

/** A relation outside alliances, from `source` to `target`; records of one type and direction are one link. */
export interface RelationLink extends Ends {
  readonly kind: 'relation'
  readonly type: string
  readonly isMutual: boolean
  /** 1 to 4; 0 where nobody said. Of several records the strongest. */
  readonly strength: number
  readonly records: readonly string[]
}

/** Two actors who share alliances. */
export interface SharedLink extends Ends {
  readonly kind: 'shared'
  /** How many alliances they share. */
  readonly weight: number
  /** Forms of the alliances shared, sorted; an empty one where one's is not known. */
  readonly forms: readonly string[]
  readonly partnershipTypes: readonly string[]
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
