import type { PhaseEnd, SyncRun } from './sync-run'
import type { TargetEntry } from './target'

/** Rids one batch of what it says of erased records: a clean one is written and read back, then it goes. */
async function scrubOne<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  entry: TargetEntry,
): PhaseEnd {
  const { store, desk, stop } = run.parts
  const read = await store.read(entry.name, stop)
  if (!read.ok) return read.error
  run.counts.readBytes += entry.bytes
  if (read.value.kind !== 'whole') {
    await desk.lose(entry, read.value.kind === 'gone' ? null : read.value.kind)
    return null
  }
  const clean = await desk.scrub(entry, read.value.bytes)
  if (clean?.kind !== 'batch') return null
  const written = await run.writeSurely(clean.lot, clean.bytes)
  if (!written.ok) return written.error
  run.counts.scrubbed += 1
  return written.value === entry.name ? null : run.remove([entry.name])
}

/** [Y6] Where records were erased, rids every batch there of them, whoever wrote it. */
export async function scrubBatches<E extends { readonly kind: string }>(run: SyncRun<E>): PhaseEnd {
  const { desk } = run.parts
  const stained = await desk.stained()
  const total = stained.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  for (const entry of stained) {
    const problem = run.stopped() ?? (await scrubOne(run, entry))
    if (problem !== null) return problem
    done += entry.bytes
    run.tell('tidying', done, total)
  }
  await desk.scrubbed()
  return null
}
