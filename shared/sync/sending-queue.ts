import type { ChangeSet } from '../change/change-set'
import type { Holdings } from './holdings'
import { extraOfKey, stampOfKey } from './set-key'

/** Characters of change sets to a batch; one that is larger goes alone. */
const batchSize = 4 * 1024 * 1024

/** Sets read from the holdings at once. */
const setsAtOnce = 256

type Piece =
  | { readonly kind: 'set'; readonly set: ChangeSet; readonly size: number }
  | {
      readonly kind: 'extra'
      readonly name: string
      readonly bytes: Uint8Array
      readonly size: number
    }

/** What goes into one batch. */
export interface Lot {
  readonly sets: readonly ChangeSet[]
  readonly extras: ReadonlyMap<string, Uint8Array>
  /** Characters of the sets, and bytes of the extras. */
  readonly size: number
}

/** What is to be written to a target, read from the holdings as it goes and parted into batches. */
export class SendingQueue {
  readonly #holdings: Holdings
  #keys: readonly string[]
  #pieces: Piece[] = []

  constructor(holdings: Holdings, keys: readonly string[]) {
    this.#holdings = holdings
    this.#keys = keys
  }

  /** Null: there is nothing left. */
  async next(): Promise<Lot | null> {
    const taken: Piece[] = []
    let size = 0
    for (;;) {
      while (this.#pieces.length === 0 && this.#keys.length > 0) await this.#read()
      const first = this.#pieces[0]
      if (first === undefined || (taken.length > 0 && size + first.size > batchSize)) break
      this.#pieces.shift()
      taken.push(first)
      size += first.size
    }
    return taken.length === 0 ? null : { ...lotOf(taken), size }
  }

  /** Sets by the hundred, extras one by one: a photo may weigh as much as a territory. */
  #nextKeys(): readonly string[] {
    const keys = this.#keys.slice(0, setsAtOnce)
    const first = keys.findIndex((key) => extraOfKey(key) !== null)
    return first < 0 ? keys : keys.slice(0, Math.max(first, 1))
  }

  async #read(): Promise<void> {
    const keys = this.#nextKeys()
    this.#keys = this.#keys.slice(keys.length)
    const names = keys.map(extraOfKey).filter((name) => name !== null)
    const stamps = keys.filter((key) => extraOfKey(key) === null).map(stampOfKey)
    const sets = await this.#holdings.sets(stamps)
    const extras = names.length === 0 ? [] : await this.#holdings.extras(names)
    this.#pieces = [
      ...this.#pieces,
      ...sets.map(({ set, size }): Piece => ({ kind: 'set', set, size })),
      ...Array.from(extras, ([name, bytes]): Piece => {
        return { kind: 'extra', name, bytes, size: bytes.length }
      }),
    ]
  }
}

function lotOf(pieces: readonly Piece[]): Omit<Lot, 'size'> {
  const sets: ChangeSet[] = []
  const extras = new Map<string, Uint8Array>()
  for (const piece of pieces) {
    if (piece.kind === 'set') sets.push(piece.set)
    else extras.set(piece.name, piece.bytes)
  }
  return { sets, extras }
}
