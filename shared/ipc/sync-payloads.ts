import { z } from 'zod'
import type { BatchRead, StoreListing } from '../sync/batch-store'
import type { TargetEntry } from '../sync/target'
import { fileBytes, territoryId } from './payloads'

/** Names a target of this computer. `mailbox` is the one that laptops near by read and write. */
export const targetId = z.string().regex(/^[a-z0-9-]{1,40}$/)

const text = z.string().min(1).max(2000)
/** The sha-256 of a certificate, in hex. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** Where a target is: all that is not secret. */
export const targetPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), path: text }),
  z.object({ kind: z.literal('webdav'), url: text, user: z.string().max(500) }),
  z.object({
    kind: z.literal('s3'),
    endpoint: text,
    region: z.string().max(100),
    bucket: z.string().min(1).max(255),
    /** A folder in the bucket; empty for its root. */
    prefix: z.string().max(500),
    accessKey: text,
  }),
  z.object({
    kind: z.literal('laptop'),
    peer: fingerprint,
    address: text,
    port: z.number().int().min(1).max(65535),
  }),
])
export type TargetPlace = z.infer<typeof targetPlace>

export const targetSettings = z.object({
  id: targetId,
  /** As the person calls it. */
  name: z.string().min(1).max(200),
  place: targetPlace,
  /** Those that sync there. */
  territories: z.array(territoryId).max(500),
  /** Whether it syncs by itself when it is reachable. */
  isAutomatic: z.boolean(),
})
export type TargetSettings = z.infer<typeof targetSettings>

const secret = z.string().max(10_000)
export const entryName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,199}$/)

/** `secret` absent: the one that is kept stays. */
export const targetKeep = z.object({ target: targetSettings, secret: secret.optional() })
/** `id`: the target that is being changed, whose kept secret is used where none is given. */
export const targetTest = z.object({
  place: targetPlace,
  secret: secret.optional(),
  id: targetId.optional(),
})
export const territoryAt = z.object({ target: targetId, territory: territoryId })
export const entryAt = territoryAt.extend({ name: entryName })
export const batchWrite = territoryAt.extend({ bytes: fileBytes })

export const passphrase = z.string().min(1).max(1000)
export const keyMake = z.object({ territory: territoryId, passphrase })
export const keyEnter = territoryAt.extend({ passphrase })

export interface KnownTarget extends TargetSettings {
  /** Whether its secret is at hand, or it needs none. */
  readonly hasSecret: boolean
}

export interface TargetList {
  readonly targets: readonly KnownTarget[]
  /** Whether this computer can keep secrets safely (a keyring); else they last until the app is closed. */
  readonly keepsSecrets: boolean
}

/** What testing a target found: it wrote, read back, listed and removed a small entry. */
export interface TargetReport {
  /** Territories that stand there already. */
  readonly territories: readonly string[]
  /** Milliseconds that the whole test took. */
  readonly tookMs: number
}

export interface KeyState {
  readonly isKeyed: boolean
}

export type { BatchRead, StoreListing, TargetEntry }
