import type { CachedBatch } from './sync-cache'

/** How many batches of a level this device leaves on a target before it writes them as one. */
const batchesOfLevel = 16

/** The sizes, in characters of change sets, below which a batch is of the first and second level. */
const levels: readonly number[] = [32 * 1024, 512 * 1024]

/** The level of a batch; -1: it is large enough, or another device's. */
function levelOf({ isOwn, fault, size }: CachedBatch): number {
  if (!isOwn || fault !== undefined || size === undefined) return -1
  return levels.findIndex((limit) => size < limit)
}

/** The own batches that are to be written as one; none where they are few, or large. */
export function pickMerge(batches: readonly CachedBatch[]): readonly CachedBatch[] {
  for (const level of levels.keys()) {
    const alike = batches.filter((batch) => levelOf(batch) === level)
    if (alike.length >= batchesOfLevel) return alike
  }
  return []
}
