import type { ChangeSet } from '../change/change-set'
import type { Result } from '../kernel/result'

/** Where an actor or alliance was drawn, in the layout's own unit. */
export type Place = readonly [x: number, y: number, arrangement?: number]

/** What a batch carries. */
export interface BatchContent {
  readonly changeSets: readonly ChangeSet[]
  /** Positions of the records that the sets speak of, by id. */
  readonly positions: ReadonlyMap<string, Place>
  /** Entries of files that this version does not know, to be handed on as they came. */
  readonly extras: ReadonlyMap<string, Uint8Array>
}

export type BatchError =
  /** A newer version wrote it. */
  | { readonly kind: 'too-new' }
  /** It is no batch of this territory, or says what no version says. */
  | { readonly kind: 'bad-content' }

/** Batches as bytes: small `.coterr` files. The same content gives the same bytes. */
export interface BatchCodec {
  readonly encode: (content: BatchContent) => Promise<Result<Uint8Array, BatchError>>
  /** The bytes are hostile until this has accepted them. */
  readonly decode: (bytes: Uint8Array) => Promise<Result<BatchContent, BatchError>>
}
