import { z } from 'zod'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { Stamp } from '../kernel/stamp'
import { isStamp } from '../kernel/stamp'
import type { FileError } from './file-error'
import { entryNames } from './format'
import { jsonFault } from './json-guard'
import { maxEntries, maxNameLength } from './limits'

/** A territory's id is the name of its journal on disk: letters, digits and dashes only. */
const territoryIdPattern = /^[a-z0-9][a-z0-9-]{0,79}$/

const count = z.number().int().min(0)

const manifestSchema = z.looseObject({
  formatVersion: z.number().int().min(1),
  territory: z.looseObject({
    id: z.string().regex(territoryIdPattern),
    name: z.string().max(maxNameLength),
  }),
  /** Wall clock of the device that wrote the file, ms since 1970. */
  writtenAt: z.number(),
  /** The program that wrote the file, and its version. */
  generator: z.string().max(maxNameLength),
  /** What the file holds: `complete` is all there is. */
  shareProfile: z.string().min(1).max(maxNameLength),
  /** Where something was left out: how many worlds, themes and communes were, and records by kind. */
  leftOut: z
    .looseObject({
      worlds: count,
      themes: count,
      communes: count,
      records: z.record(z.string(), count),
    })
    .optional(),
  counts: z.looseObject({
    changeSets: count,
    changes: count,
    /** Records that are not removed, by kind. */
    records: z.record(z.string(), count),
  }),
  /** Each device's greatest stamp: what a reader that has it need not ask for. */
  heads: z.array(z.custom<Stamp>((value) => typeof value === 'string' && isStamp(value))),
  /** Every other entry but `mimetype`: its size in bytes once expanded, and its sha-256 in hex. */
  entries: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(maxNameLength),
        bytes: count,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(maxEntries)
    .refine((entries) => new Set(entries.map(({ name }) => name)).size === entries.length),
})

/** The fields that this version writes. */
export const manifestFields: readonly string[] = Object.keys(manifestSchema.shape)

/** What `manifest.json` says; fields of other versions are kept in it. */
export type Manifest = z.infer<typeof manifestSchema>

/** Content that is not what the format says, by its entry and the path of the first fault. */
function contentError(entry: string, error: z.ZodError): FileError {
  const issue = error.issues[0]
  const problem = issue?.code === 'invalid_type' ? 'type' : 'range'
  return { kind: 'bad-content', entry, field: issue?.path.join('.') ?? '', problem }
}

/** Reads parsed JSON as the manifest of this version. */
export function parseManifest(json: unknown): Result<Manifest, FileError> {
  const found = jsonFault(json)
  if (found !== null) {
    return err({ ...found, kind: 'bad-content', entry: entryNames.manifest })
  }
  const parsed = manifestSchema.safeParse(json)
  return parsed.success ? ok(parsed.data) : err(contentError(entryNames.manifest, parsed.error))
}
