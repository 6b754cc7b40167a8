/** A node as a file has it: its attributes as texts, by the names that the file gives them. */
export interface GraphNode {
  readonly id: string
  readonly values: Readonly<Record<string, string>>
  /** Where the file draws it, y downwards; null where it does not say. */
  readonly place: { readonly x: number; readonly y: number } | null
}

export interface GraphLink {
  /** Index in `nodes`. */
  readonly source: number
  /** Index in `nodes`. */
  readonly target: number
  readonly isDirected: boolean
  readonly values: Readonly<Record<string, string>>
}

/** A network that another program wrote, read and not yet understood. */
export interface GraphFile {
  readonly format: 'gexf' | 'graphml'
  /** Written by CoTerr: its attributes mean what ours do. */
  readonly isOurs: boolean
  /** Names of the attributes of nodes, in the order of their first appearance. */
  readonly nodeFields: readonly string[]
  readonly linkFields: readonly string[]
  readonly nodes: readonly GraphNode[]
  readonly links: readonly GraphLink[]
}

/** Why a file is no network that can be imported. */
export type GraphError =
  | { readonly kind: 'graph-too-big'; readonly bytes: number; readonly max: number }
  /** More nodes or links than this program takes at once. */
  | { readonly kind: 'graph-too-many'; readonly count: number; readonly max: number }
  /** XML of another kind, or no XML. */
  | { readonly kind: 'graph-not-network' }
  /** Cut off, or tags that do not match. `line` from 1. */
  | { readonly kind: 'graph-malformed'; readonly line: number }
  | { readonly kind: 'graph-too-deep'; readonly line: number }
  /** Declares entities: texts that unfold, which no network needs. */
  | { readonly kind: 'graph-entities' }
  /** Two nodes, or two links, of one id. */
  | { readonly kind: 'graph-same-id'; readonly id: string }
  /** A link leads to a node that the file does not have. */
  | { readonly kind: 'graph-loose-link'; readonly id: string }
  | { readonly kind: 'graph-empty' }

/** Largest file, in bytes: 100,000 nodes with a dozen attributes each. */
export const maxGraphBytes = 64 * 1024 * 1024
export const maxGraphNodes = 100_000
export const maxGraphLinks = 400_000
/** Deepest nesting: GEXF needs 7, GraphML of yEd about 12. */
export const maxGraphDepth = 64
