import type { StoreListing } from './batch-store'
import type { ToRead } from './sync-desk'
import type { PhaseEnd, SyncRun } from './sync-run'
import type { TargetEntry } from './target'
import type { TargetError } from './target-error'

/** Batches read at once: a target far away answers each after a while. */
const lanes = 4

/** What an error of one entry says of that entry alone: the others may be read all the same. */
export const ofOneEntry: ReadonlySet<TargetError['kind']> = new Set([
  'target-lies',
  'target-too-big',
])

/** Reads one batch. True where it was gone. */
async function readOne<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  entry: TargetEntry,
): Promise<boolean | TargetError> {
  const { store, desk, stop } = run.parts
  const read = await store.read(entry.name, stop)
  if (!read.ok && !ofOneEntry.has(read.error.kind)) return read.error
  const answer = read.ok ? read.value : ({ kind: 'damaged' } as const)
  run.counts.readBytes += entry.bytes
  if (answer.kind === 'gone') {
    await desk.lose(entry, null)
    return true
  }
  if (answer.kind === 'whole') {
    const fault = await desk.take(entry, answer.bytes)
    if (fault !== null) run.count(fault)
    return false
  }
  await desk.lose(entry, answer.kind)
  run.count(answer.kind)
  return false
}

/** Reads batches, a few at a time. True where some were gone. */
async function readAll<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  entries: readonly TargetEntry[],
): Promise<boolean | TargetError> {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const waiting = [...entries]
  let done = 0
  let isSomeGone = false
  let isOver = false
  run.tell('reading', 0, total)
  const readOn = async (): Promise<TargetError | null> => {
    for (;;) {
      const entry = isOver ? undefined : waiting.shift()
      if (entry === undefined) return null
      const read = run.stopped() ?? (await readOne(run, entry))
      if (typeof read !== 'boolean') {
        isOver = true
        return read
      }
      isSomeGone ||= read
      done += entry.bytes
      run.tell('reading', done, total)
    }
  }
  const ends = await Promise.all(Array.from({ length: lanes }, readOn))
  return ends.find((end) => end !== null) ?? isSomeGone
}

async function readThese<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  { entries, faults }: ToRead,
): Promise<boolean | TargetError> {
  for (const fault of faults) run.count(fault)
  return entries.length === 0 ? false : readAll(run, entries)
}

/**
 * Reads what stands there and is not known. Where something went meanwhile, somebody wrote in its place what
 * replaces it: the listing is read once more.
 */
export async function readBatches<E extends { readonly kind: string }>(
  run: SyncRun<E>,
  listing: StoreListing,
  how: { readonly verifies: boolean; readonly isQuiet: boolean },
): PhaseEnd {
  const { store, desk, stop } = run.parts
  const isSomeGone = await readThese(run, await desk.open({ listing, ...how }))
  if (typeof isSomeGone !== 'boolean') return isSomeGone
  if (!isSomeGone) return null
  const again = await store.list(stop)
  if (!again.ok) return again.error
  const end = await readThese(run, await desk.reopen(again.value))
  return typeof end === 'boolean' ? null : end
}
