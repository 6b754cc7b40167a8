import { create } from 'zustand'
import type { NearbyState, PairError } from '../../shared/ipc/nearby-payloads'
import type { BoundaryError } from '../../shared/ipc/payloads'

/** How far joining another laptop is. */
export type Joining =
  | { readonly kind: 'idle' }
  /** Its code is being proved. */
  | { readonly kind: 'pairing' }
  | { readonly kind: 'failed'; readonly error: BoundaryError | PairError }

export interface NearbyView {
  /** What this laptop does: it is open to others, or looks for one. Null while the dialog is closed. */
  readonly side: 'host' | 'guest' | null
  /** What main says of it; null before its first word. */
  readonly state: NearbyState | null
  /** Why it could not be opened. */
  readonly error: BoundaryError | null
  readonly joining: Joining
  /** When a laptop last came to this one since it was opened, ms since 1970; null: none did. */
  readonly arrivedAt: number | null
}

export const notNearby: NearbyView = {
  side: null,
  state: null,
  error: null,
  joining: { kind: 'idle' },
  arrivedAt: null,
}

/** This laptop among those near by. */
export const useNearby = create<NearbyView>()(() => notNearby)
