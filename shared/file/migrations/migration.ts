import type { Json } from '../../kernel/json'

/** What a migration sees of a file: parsed JSON, not yet read by any schema. */
export interface Contents {
  readonly manifest: Json
  /** The change sets, whatever the layout in which the file holds them. */
  readonly changes: readonly Json[]
  /** `network.json`; null where the file has none. */
  readonly network: Json
}

/**
 * One step between two versions of the format. It gets what the version before wrote, or what somebody
 * claims it wrote, and never alters it: it returns what version `to` would have written.
 */
export interface Migration {
  readonly to: number
  /** What it did, in a few words: `add-alliance-strength`. */
  readonly name: string
  readonly migrate: (contents: Contents) => Contents
}
