import type { SyncTarget } from '../../../shared/sync/target'
import { given, never } from '../../targets/given'

/** One question of a sync to its target. */
type Asked =
  | { readonly kind: 'list' }
  | { readonly kind: 'read' | 'remove'; readonly name: string }
  | { readonly kind: 'write'; readonly name: string; readonly bytes: Uint8Array }

/** What a sync asked of its target, in this order. */
export type Trace = readonly Asked[]

/** A target that remembers what was asked of it. */
export function recordedTarget(target: SyncTarget): {
  readonly target: SyncTarget
  /** What was asked since the last time. */
  readonly take: () => Trace
} {
  let asked: Asked[] = []
  return {
    target: {
      list: (stop) => {
        asked.push({ kind: 'list' })
        return target.list(stop)
      },
      read: (name, stop) => {
        asked.push({ kind: 'read', name })
        return target.read(name, stop)
      },
      write: (name, bytes, stop) => {
        asked.push({ kind: 'write', name, bytes })
        return target.write(name, bytes, stop)
      },
      remove: (name, stop) => {
        asked.push({ kind: 'remove', name })
        return target.remove(name, stop)
      },
    },
    take: () => {
      const taken = asked
      asked = []
      return taken
    },
  }
}

/** Asks the same again, elsewhere. */
export async function replay(trace: Trace, target: SyncTarget): Promise<void> {
  for (const one of trace) {
    if (one.kind === 'list') given(await target.list(never))
    else if (one.kind === 'write') given(await target.write(one.name, one.bytes, never))
    else if (one.kind === 'read') given(await target.read(one.name, never))
    else given(await target.remove(one.name, never))
  }
}

/** The entries that a trace wrote. */
export function writtenBy(trace: Trace): ReadonlyMap<string, Uint8Array> {
  const written = new Map<string, Uint8Array>()
  for (const one of trace) if (one.kind === 'write') written.set(one.name, one.bytes)
  return written
}
