import type { Network } from '../graph/network'
import type { NetworkInput } from '../graph/network-input'

/** The words that an exported network is written with, in the language of the person. */
export interface InterchangeWords {
  readonly actor: string
  readonly alliance: string
  /** A tie between an actor and its alliance, where no role is said. */
  readonly membership: string
  /** A tie between two actors who share alliances. */
  readonly shared: string
  readonly term: (vocabulary: string, code: string) => string
  readonly commune: (code: string) => string
}

/** What is on screen, to be written for another program. */
export interface ShownNetwork {
  readonly title: string
  readonly description: string
  /** ISO date. */
  readonly writtenOn: string
  readonly network: Network
  /** The records behind it. */
  readonly input: NetworkInput
  /** By node id, in layout units. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  /** By node id, `#rrggbb`. */
  readonly colors: ReadonlyMap<string, string>
  /** By the output's name (`degree`, `community`...): a value a node, in the order of the network's. */
  readonly measures: ReadonlyMap<string, ArrayLike<number>>
  readonly words: InterchangeWords
}
