import type { ChangeSet } from '../change/change-set'
import type { Json } from '../kernel/json'
import type { Manifest } from './manifest'
import type { NetworkView } from './network-view'

/** What a file holds that this version does not know: to be written back as it came. */
export interface Unknown {
  /** Content of each entry by its name: attachments, and what later versions add. */
  readonly entries: ReadonlyMap<string, Uint8Array>
  /** Fields of `manifest.json`. */
  readonly manifest: Readonly<Record<string, Json>>
}

/** A `.coterr` file that was read whole, and found to be what it says. */
export interface CoterrFile {
  readonly manifest: Manifest
  /** In the order of their stamps. */
  readonly changeSets: readonly ChangeSet[]
  /** Null where the file has none. */
  readonly network: NetworkView | null
  readonly unknown: Unknown
}
