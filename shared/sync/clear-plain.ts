import { ofOneEntry } from './read-batches'
import type { PhaseEnd, SyncRun } from './sync-run'
import type { TargetEntry } from './target'

/** Removes one batch in clear, if it is known or found to say nothing that is not there sealed. */
async function clearOne<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  entry: TargetEntry,
): PhaseEnd {
  const { store, desk, stop } = run.parts
  let isReplaced = await desk.isReplaced(entry, null)
  if (isReplaced === null) {
    const read = await store.read(entry.name, stop)
    if (!read.ok) return ofOneEntry.has(read.error.kind) ? null : read.error
    run.counts.readBytes += entry.bytes
    if (read.value.kind !== 'whole') return null
    isReplaced = await desk.isReplaced(entry, read.value.bytes)
  }
  if (isReplaced !== true) return null
  run.counts.plain -= 1
  return run.remove([entry.name])
}

/**
 * [Y7] Rids the folder of a territory that has a key of what still stands there in clear, whoever wrote it: a
 * batch all of whose sets are held here, and stood there sealed when this sync began. It is looked at for the
 * stamps of its sets alone: anybody may have written it, so nothing of it is taken.
 */
export async function clearPlain<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  plain: readonly TargetEntry[],
): PhaseEnd {
  for (const entry of plain) {
    const problem = run.stopped() ?? (await clearOne(run, entry))
    if (problem !== null) return problem
  }
  return null
}
