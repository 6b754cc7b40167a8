import { z } from 'zod'
import { fileBytes, territoryId } from './payloads'

/** SHA-256 of the bytes: the name of their file. */
const attachmentHash = z.string().regex(/^[0-9a-f]{64}$/)

export const attachmentKey = z.object({ territory: territoryId, hash: attachmentHash })
export type AttachmentKey = z.infer<typeof attachmentKey>

export const attachmentWrite = z.object({
  territory: territoryId,
  hash: attachmentHash,
  bytes: fileBytes,
})
export const attachmentsRemove = z.object({
  territory: territoryId,
  hashes: z.array(attachmentHash).max(100_000),
})

/** One attachment's bytes on this computer. */
export interface StoredAttachment {
  readonly hash: string
  readonly bytes: number
}
