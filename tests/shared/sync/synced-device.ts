import { batchCodec } from '../../../renderer/actions/batch-codec'
import { syncLabel } from '../../../renderer/actions/undo-stack'
import { canonicalRows } from '../../../shared/change/canonical'
import { isErased } from '../../../shared/change/erase'
import type { Result } from '../../../shared/kernel/result'
import { ok } from '../../../shared/kernel/result'
import type { BatchCodec } from '../../../shared/sync/batch-content'
import { extraKey, setKey } from '../../../shared/sync/set-key'
import type { Holdings } from '../../../shared/sync/holdings'
import { openStore } from '../../../shared/sync/open-store'
import type { SyncOptions } from '../../../shared/sync/run-sync'
import { runSync } from '../../../shared/sync/run-sync'
import type { CachedBatch, SyncCache } from '../../../shared/sync/sync-cache'
import type { SyncProgress, SyncReport } from '../../../shared/sync/sync-report'
import { SyncTable } from '../../../shared/sync/sync-table'
import type { StopSignal, SyncTarget } from '../../../shared/sync/target'
import type { BatchSeal } from '../../../shared/sync/territory-seal'
import { PlayedDevice } from '../../fuzz/histories/played-device'

const territory = { id: 't-sync', name: 'Essai' }

/** How the batches of a territory are written and read. */
export function codecOf(id = territory.id): BatchCodec {
  return batchCodec({ territory: { ...territory, id }, generator: 'CoTerr' })
}

/** A cache in memory, which a test may lose. */
class MemoryCache implements SyncCache {
  readonly batches = new Map<string, CachedBatch>()
  #scrubbed: string | null = null

  read = () => Promise.resolve([...this.batches.values()])
  put = (batches: readonly CachedBatch[]) => {
    for (const batch of batches) this.batches.set(batch.name, batch)
    return Promise.resolve()
  }
  remove = (names: readonly string[]) => {
    for (const name of names) this.batches.delete(name)
    return Promise.resolve()
  }
  scrubbed = () => Promise.resolve(this.#scrubbed)
  keepScrubbed = (hash: string) => {
    this.#scrubbed = hash
    return Promise.resolve()
  }

  lose(): void {
    this.batches.clear()
    this.#scrubbed = null
  }
}

/** A device that syncs: what it holds is in memory, the engine is the product's. */
export class SyncedDevice {
  readonly product: PlayedDevice
  readonly cache = new MemoryCache()
  readonly extras = new Map<string, Uint8Array>()
  readonly positions = new Map<string, readonly [x: number, y: number, arrangement?: number]>()
  seal: BatchSeal | null = null
  readonly #codec: BatchCodec

  constructor(id: string, clockError = 0, of = territory.id) {
    this.product = new PlayedDevice(id, clockError)
    this.#codec = codecOf(of)
  }

  get text(): string {
    return canonicalRows(this.product.rows.values())
  }

  get erased(): readonly string[] {
    return [...this.product.rows].filter(([, row]) => isErased(row)).map(([key]) => key)
  }

  /** Syncs at `now`; with another stop signal than its own it may be stopped anywhere. */
  async sync(
    target: SyncTarget,
    now: number,
    options: Partial<SyncOptions> & {
      readonly stop?: StopSignal
      readonly tell?: (progress: SyncProgress) => void
    } = {},
  ): Promise<SyncReport<never>> {
    const { stop = new AbortController().signal, verifies = false, isQuiet = false } = options
    const { cache, erased } = this
    const parts = { holdings: this.#holdings(), cache, codec: this.#codec, erased }
    const desk = new SyncTable(parts)
    const commit = async (): Promise<Result<number, never>> => {
      const { changeSets, extras, positions } = await desk.fresh()
      this.product.join(now, changeSets, { origin: 'sync', label: syncLabel })
      for (const [name, bytes] of extras) if (!this.extras.has(name)) this.extras.set(name, bytes)
      for (const [id, place] of positions) {
        if (!this.positions.has(id)) this.positions.set(id, place)
      }
      await desk.committed(this.erased)
      return ok(changeSets.length)
    }
    const store = openStore(target, this.seal)
    const tell = options.tell ?? (() => undefined)
    return runSync({ store, desk, commit, stop, tell }, { verifies, isQuiet })
  }

  #holdings(): Holdings {
    const { sets } = this.product
    return {
      keys: (isGone) =>
        Promise.resolve([
          ...Array.from(sets.values(), (set) => setKey(set, isGone)),
          ...Array.from(this.extras.keys(), extraKey),
        ]),
      sets: (stamps) =>
        Promise.resolve(
          stamps
            .map((stamp) => sets.get(stamp))
            .filter((set) => set !== undefined)
            .map((set) => ({ set, size: JSON.stringify(set).length })),
        ),
      extras: (names) =>
        Promise.resolve(
          new Map(
            names.flatMap((name) => {
              const bytes = this.extras.get(name)
              return bytes === undefined ? [] : [[name, bytes] as const]
            }),
          ),
        ),
      positions: (ids) =>
        Promise.resolve(new Map([...this.positions].filter(([id]) => ids.has(id)))),
      fresh: (brought) => Promise.resolve([...this.product.fresh(brought).values()]),
    }
  }
}
