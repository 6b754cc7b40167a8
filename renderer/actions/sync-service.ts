import type { StoreListing } from '../../shared/sync/batch-store'
import type { BatchFault } from '../../shared/sync/sync-cache'
import type { Missing, OpeningRequest, Prepared, ToRead } from '../../shared/sync/sync-desk'
import type { FreshContent } from '../../shared/sync/sync-table'
import { SyncTable } from '../../shared/sync/sync-table'
import type { TargetEntry } from '../../shared/sync/target'
import { syncCache } from '../data/sync-cache'
import { TerritoryDatabase } from '../data/territory-database'
import type { BatchHeading } from './batch-codec'
import { batchCodec } from './batch-codec'
import { syncHoldings } from './sync-holdings'

export interface SyncBeginning extends BatchHeading {
  readonly target: string
  /** Keys of the records that are erased. */
  readonly erased: readonly string[]
}

/** A batch as it was read. */
export interface ReadBatch {
  readonly entry: TargetEntry
  readonly bytes: Uint8Array
}

/** A batch that is perhaps not to be read. */
export interface PerhapsRead {
  readonly entry: TargetEntry
  readonly bytes: Uint8Array | null
}

/**
 * The heavy side of one sync: it reads the territory's database, decodes what comes and encodes what goes.
 * Lives in a worker for as long as the sync lasts.
 */
export class SyncService {
  #table: SyncTable | null = null

  begin({ territory, generator, target, erased }: SyncBeginning): null {
    const database = new TerritoryDatabase(territory.id)
    this.#table = new SyncTable({
      holdings: syncHoldings(database),
      cache: syncCache(database, target),
      codec: batchCodec({ territory, generator }),
      erased,
    })
    return null
  }

  get #begun(): SyncTable {
    if (this.#table === null) throw new Error('the sync has not begun')
    return this.#table
  }

  open(request: OpeningRequest): Promise<ToRead> {
    return this.#begun.open(request)
  }

  reopen(listing: StoreListing): Promise<ToRead> {
    return this.#begun.reopen(listing)
  }

  take({ entry, bytes }: ReadBatch): Promise<BatchFault | null> {
    return this.#begun.take(entry, bytes)
  }

  lose({ entry, fault }: { entry: TargetEntry; fault: BatchFault | null }): Promise<void> {
    return this.#begun.lose(entry, fault)
  }

  fresh(_: null): Promise<FreshContent> {
    return this.#begun.fresh()
  }

  committed(erased: readonly string[]): Promise<void> {
    return this.#begun.committed(erased)
  }

  isReplaced({ entry, bytes }: PerhapsRead): Promise<boolean | null> {
    return this.#begun.isReplaced(entry, bytes)
  }

  missing(_: null): Promise<Missing> {
    return this.#begun.missing()
  }

  next(_: null): Promise<Prepared | null> {
    return this.#begun.next()
  }

  wrote({ lot, entry }: { lot: number; entry: TargetEntry }): Promise<void> {
    return this.#begun.wrote(lot, entry)
  }

  useless(_: null): Promise<readonly string[]> {
    return this.#begun.useless()
  }

  mergeable(_: null): Promise<readonly string[]> {
    return this.#begun.mergeable()
  }

  removed(names: readonly string[]): Promise<void> {
    return this.#begun.removed(names)
  }

  stained(_: null): Promise<readonly TargetEntry[]> {
    return this.#begun.stained()
  }

  scrub({ entry, bytes }: ReadBatch): Promise<Prepared | null> {
    return this.#begun.scrub(entry, bytes)
  }

  scrubbed(_: null): Promise<void> {
    return this.#begun.scrubbed()
  }
}
