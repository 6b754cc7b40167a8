import type { SyncTarget } from '../../../shared/sync/target'

/** A target that tells how long it was at work, and what was written to it. */
export interface TimedTarget extends SyncTarget {
  /** ms in which at least one question was open. */
  readonly busyMs: () => number
  readonly written: ReadonlyMap<string, Uint8Array>
  readonly reset: () => void
}

export function timedTarget(target: SyncTarget): TimedTarget {
  const written = new Map<string, Uint8Array>()
  let busy = 0
  let open = 0
  let since = 0
  const timed = async <T>(task: () => Promise<T>): Promise<T> => {
    if (open++ === 0) since = performance.now()
    try {
      return await task()
    } finally {
      if (--open === 0) busy += performance.now() - since
    }
  }
  return {
    list: (stop) => timed(() => target.list(stop)),
    read: (name, stop) => timed(() => target.read(name, stop)),
    write: (name, bytes, stop) => {
      written.set(name, bytes)
      return timed(() => target.write(name, bytes, stop))
    },
    remove: (name, stop) => timed(() => target.remove(name, stop)),
    busyMs: () => busy,
    written,
    reset: () => {
      busy = 0
      written.clear()
    },
  }
}
