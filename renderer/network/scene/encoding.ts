import type { NetworkLook } from '../../../shared/graph/network-settings'
import { usualLook } from '../../../shared/graph/network-settings'
import type { CodeOrder } from './legend'
import type { Ground } from './palette'
import type { Backdrop } from './scene'

/** An alliance whose members are shown, for areas and badges. */
export interface SignedAlliance {
  readonly id: string
  readonly name: string
  readonly stage: string
  /** Ids of actors. */
  readonly members: readonly string[]
}

/** How a network is drawn, and what that takes beside the network itself. */
export interface Encoding {
  readonly ground: Ground
  readonly orderOf: CodeOrder
  readonly look?: NetworkLook
  readonly backdrop?: Backdrop
  /** Values that sizes stand for, in the order of the network's nodes; without them all are as usual. */
  readonly sizes?: Float64Array
  /** Numbers of communities from the largest, 0; without them colours are those of the worlds. */
  readonly communities?: Float64Array
  /** Themes that have a colour of their own; the others share one. */
  readonly themes?: readonly string[]
  /** The type that a type of partnership belongs to. */
  readonly partnershipFamily?: (code: string) => string
  readonly alliances?: readonly SignedAlliance[]
  /** Alliances whose areas come first. */
  readonly first?: ReadonlySet<string>
  /** Whether two dates are compared: colours then say what changed. */
  readonly isComparison?: boolean
}

/** The look that is drawn: one that waits for values is the usual one till they come. */
export function drawnLook({ look = usualLook, sizes, communities }: Encoding): NetworkLook {
  return {
    ...look,
    color: look.color === 'community' && communities === undefined ? 'world' : look.color,
    size: sizes === undefined ? 'same' : look.size,
  }
}
