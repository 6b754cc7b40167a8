import type { TargetReport } from '../../../shared/ipc/sync-payloads'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal, SyncTarget, TargetAnswer } from '../../../shared/sync/target'
import type { OpenTarget } from './open-target'

/** A small entry that is nobody's: to be written, read back, listed and removed. */
export interface Probe {
  /** A territory that nobody has. */
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Tests a target the way a sync will use it, and leaves nothing there. */
export async function probeTarget(
  target: OpenTarget,
  probe: Probe,
  now: () => number,
  stop: StopSignal,
): TargetAnswer<TargetReport> {
  const begin = now()
  const territories = await target.root.territories(stop)
  if (!territories.ok) return territories
  if (target.removeFolder !== undefined) {
    const tried = await tryEntry(target.root.open(probe.folder), probe, stop)
    // Also after a failure: what could be written can be removed, and the first error is the one told.
    const removed = await target.removeFolder(probe.folder, stop)
    if (!tried.ok) return tried
    if (!removed.ok) return removed
  }
  return ok({ territories: territories.value, tookMs: now() - begin })
}

async function tryEntry(
  target: SyncTarget,
  { name, bytes }: Probe,
  stop: StopSignal,
): TargetAnswer<null> {
  const written = await target.write(name, bytes, stop)
  if (!written.ok) return written
  const read = await target.read(name, stop)
  const listed = await target.list(stop)
  const removed = await target.remove(name, stop)
  if (!read.ok) return read
  if (!listed.ok) return listed
  if (!removed.ok) return removed
  if (read.value === null || !isSame(read.value, bytes)) return lie('read back')
  const found = listed.value.find((entry) => entry.name === name)
  if (found?.bytes !== bytes.byteLength) return lie('listing')
  const left = await target.read(name, stop)
  if (!left.ok) return left
  return left.value === null ? ok(null) : lie('removal')
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}

function lie(cause: string): Awaited<TargetAnswer<null>> {
  return err({ kind: 'target-lies', cause })
}
