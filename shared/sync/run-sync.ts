import type { StoreListing } from './batch-store'
import { clearPlain } from './clear-plain'
import { readBatches } from './read-batches'
import { scrubBatches } from './scrub-batches'
import type { SyncParts } from './sync-run'
import { SyncRun } from './sync-run'
import type { SyncReport } from './sync-report'
import type { TargetError } from './target-error'
import { mergeBatches, writeMissing } from './write-batches'

export interface SyncOptions {
  /** Reads everything there again, own batches too, and writes again what is damaged. */
  readonly verifies: boolean
  /** Nobody waits for it. */
  readonly isQuiet: boolean
}

async function listBatches<E extends { readonly kind: string }>(
  run: SyncRun<E>,
): Promise<StoreListing | TargetError> {
  const { store, stop } = run.parts
  run.tell('listing')
  const listed = await store.list(stop)
  if (!listed.ok) return listed.error
  const { foreign, plain, isSealed } = listed.value
  run.counts.foreign = foreign
  run.counts.plain = plain.length
  // What is sealed must not stand there in clear: nothing is written before the key is here.
  return isSealed ? { kind: 'target-sealed' } : listed.value
}

async function syncAll<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  options: SyncOptions,
): Promise<TargetError | E | null> {
  const listing = await listBatches(run)
  if ('kind' in listing) return listing
  const unread = await readBatches(run, listing, options)
  // What was read is kept whatever became of the rest, and whoever stopped it.
  run.tell('keeping')
  const kept = await run.parts.commit()
  if (!kept.ok) return kept.error
  run.counts.received = kept.value
  const problem =
    unread ??
    run.stopped() ??
    (await clearPlain(run, listing.plain)) ??
    (await writeMissing(run, options.verifies))
  if (problem !== null) return problem
  run.tell('tidying')
  return (await scrubBatches(run)) ?? run.stopped() ?? (await mergeBatches(run))
}

/**
 * [Y1] [Y3] [Y4] Syncs a territory with a target. After it, unless it tells a problem, the batches that stand there hold all
 * that this device holds, and it holds all that they do. Nothing there is removed before what replaces it was
 * read back. Interrupted anywhere, what was done stands, and the next sync goes on from there. Rejects where
 * the desk does.
 */
export async function runSync<E extends { readonly kind: string }>(
  parts: SyncParts<E>,
  options: SyncOptions,
): Promise<SyncReport<E>> {
  const run = new SyncRun(parts)
  return run.report(await syncAll(run, options))
}
