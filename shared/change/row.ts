import type { Json } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'

/** One assertion that nothing supersedes. No value: it only says that what it supersedes is gone. */
export interface Head {
  readonly stamp: Stamp
  readonly values: readonly Json[]
  /** What it supersedes: each device's last superseded stamp in this register. */
  readonly over: readonly Stamp[]
}

/**
 * All that is known of one record: the present value of each register, and its heads. Nearly all
 * registers have one head, made with the record, which superseded nothing: only the others are in `heads`.
 */
export interface Row {
  readonly kind: string
  readonly id: string
  /** The stamp of every register that is not in `heads`. */
  readonly stamp: Stamp
  /** What is shown, by register. */
  readonly values: Readonly<Record<string, Json>>
  readonly heads?: Readonly<Record<string, readonly Head[]>>
}

/** A row's key in stores and maps. */
export function rowKey(kind: string, id: string): string {
  return `${kind}/${id}`
}
