import { z } from 'zod'

/** Names a territory's journal on disk: letters, digits and dashes only, so that it can be a file name. */
export const territoryId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/)

export const recentTerritory = z.object({
  id: territoryId,
  name: z.string().max(500),
  openedAt: z.number(),
})
export type RecentTerritory = z.infer<typeof recentTerritory>

/** Somebody whom files can be encrypted for, by their public key. */
const colleague = z.object({
  name: z.string().min(1).max(200),
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
})

export const settings = z.object({
  /** Empty: the system's language. */
  language: z.enum(['', 'fr', 'en']),
  colorScheme: z.enum(['auto', 'light', 'dark']),
  /** The name that the person's changes carry. */
  person: z.string().max(200),
  recents: z.array(recentTerritory).max(20),
  colleagues: z.array(colleague).max(200),
})
export type Settings = z.infer<typeof settings>

export const fileKind = z.enum([
  'coterr',
  'csv',
  'svg',
  'png',
  'pdf',
  'age',
  'gexf',
  'graphml',
  'json',
  'zip',
  'docx',
  'pptx',
  'xlsx',
  'html',
  ...(['jpg', 'webp', 'odt', 'ods', 'odp'] as const),
  ...(['doc', 'xls', 'ppt', 'rtf', 'txt'] as const),
])
export type FileKind = z.infer<typeof fileKind>

/** No file that crosses the boundary is larger. */
export const maxFileBytes = 512 * 1024 * 1024

export const fileBytes = z
  .instanceof(Uint8Array)
  .refine((value) => value.byteLength <= maxFileBytes)

export const openRequest = z.object({ kinds: z.array(fileKind).min(1), many: z.boolean() })
export const saveRequest = z.object({
  kind: fileKind,
  /** Without folder; main adds the extension and asks where. */
  suggestedName: z.string().min(1).max(200),
  bytes: fileBytes,
})
export const journalAppend = z.object({ territory: territoryId, entry: z.string().min(1) })
export const journalRead = z.object({ territory: territoryId, offset: z.number().int().min(0) })
export const journalReplace = z.object({
  territory: territoryId,
  entries: z.array(z.string().min(1)),
})
/** Names what is being printed, so that it can be stopped. */
export const printRun = z.string().min(1).max(40)
export const printRequest = z.object({
  html: z.string().max(200_000_000),
  title: z.string().max(200),
  run: printRun.optional(),
  /** Each sheet is laid out whole, up to its edges and with its own foot. */
  isPaged: z.boolean().optional(),
})

/** The person stopped what was being printed. */
export interface PrintStopped {
  readonly kind: 'cancelled'
}

export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a journal ends: equal states mean equal journals. */
export interface JournalState {
  readonly entries: number
  readonly bytes: number
  /** Sum of the crc-32 of all entries, modulo 2^32: it does not depend on their order. */
  readonly crcSum: number
  /** Bytes of a torn tail that were cut away (and kept aside) when the journal was opened. */
  readonly cutBytes: number
}

/** `crcSum` with one more entry. */
export function addCrc(sum: number, crc: number): number {
  return (sum + crc) >>> 0
}

export interface JournalTail {
  readonly state: JournalState
  /** The entries from the offset on, each as it was appended. */
  readonly entries: readonly string[]
}

export interface StartInfo {
  readonly version: string
  /** The system's language, as Chromium names it (`fr-FR`). */
  readonly systemLanguage: string
  readonly settings: Settings
  /** Journals on disk, whether or not they are among the recents. */
  readonly territories: readonly string[]
}

/** What can go wrong on the far side of the boundary; the renderer has a sentence for each. */
export type BoundaryError =
  | { readonly kind: 'bad-request'; readonly channel: string }
  | { readonly kind: 'disk-full'; readonly name: string }
  | { readonly kind: 'not-allowed'; readonly name: string }
  | { readonly kind: 'not-found'; readonly name: string }
  | { readonly kind: 'too-big'; readonly name: string; readonly maxBytes: number }
  | { readonly kind: 'read-failed'; readonly name: string; readonly cause: string }
  | { readonly kind: 'write-failed'; readonly name: string; readonly cause: string }
  | { readonly kind: 'print-failed'; readonly cause: string }
  /** A bug on the far side. It is in the log of main; the person can only try again. */
  | { readonly kind: 'unexpected'; readonly channel: string; readonly cause: string }
