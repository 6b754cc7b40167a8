import { z } from 'zod'
import { territoryId } from './payloads'
import { fingerprint } from './sync-payloads'

export const laptopName = z.string().min(1).max(60)

/** Opens this laptop to those near by, for one territory. */
export const nearbyOpen = z.object({
  territory: territoryId,
  territoryName: z.string().max(500),
  /** As others see it. */
  name: laptopName,
})
/** Looks for laptops near by, without opening this one. */
export const nearbyLook = z.object({ name: laptopName })
export const nearbyPair = z.object({
  address: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535),
  /** What the other laptop shows. */
  code: z.string().regex(/^\d{6}$/),
  name: laptopName,
})
export const nearbyUnpair = z.object({ peer: fingerprint })

/** A laptop that announces itself on this network. Nothing of it is proved. */
export interface FoundLaptop {
  /** The fingerprint that it claims. */
  readonly peer: string
  readonly name: string
  readonly address: string
  readonly port: number
}

/** A laptop whose certificate was proved with a code. */
export interface PairedLaptop {
  readonly peer: string
  readonly name: string
  /** ms since 1970. */
  readonly pairedAt: number
}

/** How this laptop stands with those near by. */
export interface NearbyState {
  /** Where others can reach it (`192.168.1.12`, ...), while it is open; else none. */
  readonly addresses: readonly string[]
  /** 0 while it is closed. */
  readonly port: number
  /** The six digits to type on the other laptop; null while it is closed, or after too many wrong ones. */
  readonly code: string | null
  /** How many wrong codes came since it was opened. */
  readonly wrongCodes: number
  /** False where the network does not carry announcements: addresses must be typed. */
  readonly canAnnounce: boolean
  readonly found: readonly FoundLaptop[]
  readonly paired: readonly PairedLaptop[]
}

/** What pairing gave: the other laptop, and the territory that it is open for. */
export interface Pairing extends PairedLaptop {
  readonly territory: { readonly id: string; readonly name: string }
}

export type PairError =
  | { readonly kind: 'target-unreachable'; readonly cause: string }
  /** The code was wrong, or somebody stood in the middle. The other laptop shows a new one. */
  | { readonly kind: 'pair-wrong-code' }
  /** Too many wrong codes: the other laptop must be opened anew. */
  | { readonly kind: 'pair-locked' }
  /** Another laptop is pairing with it at this moment. */
  | { readonly kind: 'pair-busy' }
  /** What answers there is not CoTerr, or not of a version that this one understands. */
  | { readonly kind: 'pair-stranger' }
  | { readonly kind: 'cancelled' }
