import type { EntityTable, Table } from 'dexie'
import { Dexie } from 'dexie'
import type { DeviceId, Stamp } from '../../shared/kernel/stamp'
import type { Commit } from '../../shared/change/change-set'
import type { BatchFault } from '../../shared/sync/sync-cache'

/** Some of the rows, as a JSON list: see PageBook. */
export interface StoredPage {
  readonly page: number
  readonly text: string
}

/** A change set, as JSON. */
export interface StoredSet {
  readonly stamp: Stamp
  readonly text: string
  /** There where a share profile left something of the set out (`ChangeSet.partial`): indexed, to be found. */
  readonly partial?: 1
}

/** A commit without its change sets, which stand in `sets`. */
export type StoredCommit = Omit<Commit, 'sets'> & {
  readonly stamps: readonly Stamp[]
  /** The crc-32 of its entry in the journal; absent where an older version wrote it. */
  readonly crc?: number
}

/** A rewriting that has begun, and that an opening must end: of the journal alone, or of every place. */
export type RewritingDue = 'journal' | 'everywhere'

/** What this device must remember of a territory beside its records. There is one, with the id `memory`. */
export interface Memory {
  readonly id: 'memory'
  /** New with each new database: a memory that was lost or copied must not speak as the old one. */
  readonly device: DeviceId
  /** The greatest stamp that this device has made. */
  readonly last: Stamp | null
  /** The greatest stamp met from others that was not far ahead of the clock. */
  readonly seen: Stamp | null
  readonly due?: RewritingDue
  /** When a copy was last handed over, and the last that this device had said by then. */
  readonly shared?: { readonly at: number; readonly stamp: Stamp | null }
}

export interface StoredLayout {
  /** `layout`: the one that was last on screen. `layout-3`: an earlier one, to which undo leads back. */
  readonly id: string
  /** Which arrangement of the territory it is. */
  readonly arrangement?: number
  /** Id, x, y, and how many ties it had there, where that is known. */
  readonly positions: readonly (readonly [string, number, number, number?])[]
}

/** An entry of a `.coterr` that this version does not know, to be handed on as it came. */
export interface StoredExtra {
  readonly name: string
  readonly bytes: Uint8Array
}

/** An attachment's entry whose bytes were destroyed: they are not taken again from who still has them. */
export interface StoredLetGo {
  readonly name: string
}

/** What a target is remembered to hold under one name: a cache. */
export interface StoredBatch {
  readonly target: string
  readonly name: string
  readonly bytes: number
  readonly isOwn: boolean
  readonly size?: number
  /** Keys of what it holds, as a JSON list: one text comes back far sooner than many. */
  readonly keys: string
  readonly fault?: BatchFault
  readonly tries?: number
}

/** How this territory stands with a target. */
export interface StoredTarget {
  readonly target: string
  /** When the last sync came to its end, ms since 1970. */
  readonly doneAt?: number
  /** A hash of the records that were erased when the target was rid of them. */
  readonly scrubbed?: string
}

/** The numbered versions of the database, each named for what it did. */
const databaseVersions = { Initial: 1, Sync: 2, Attachments: 3 } as const

/** One territory's database. A test may stop at an older version, to stand on it and upgrade. */
export class TerritoryDatabase extends Dexie {
  readonly pages!: EntityTable<StoredPage, 'page'>
  readonly sets!: EntityTable<StoredSet, 'stamp'>
  readonly commits!: EntityTable<StoredCommit, 'id'>
  readonly memory!: EntityTable<Memory, 'id'>
  readonly layout!: EntityTable<StoredLayout, 'id'>
  readonly extras!: EntityTable<StoredExtra, 'name'>
  readonly letGo!: EntityTable<StoredLetGo, 'name'>
  readonly syncBatches!: Table<StoredBatch, [string, string]>
  readonly syncTargets!: EntityTable<StoredTarget, 'target'>

  constructor(territory: string, name = databaseName(territory)) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(databaseVersions.Initial).stores({
      pages: 'page',
      sets: 'stamp',
      commits: 'id',
      memory: 'id',
      layout: 'id',
      extras: 'name',
    })
    this.version(databaseVersions.Sync).stores({
      sets: 'stamp, partial',
      syncBatches: '[target+name], target',
      syncTargets: 'target',
    })
    this.version(databaseVersions.Attachments).stores({ letGo: 'name' })
  }
}

export function databaseName(territory: string): string {
  return `coterr-${territory}`
}
