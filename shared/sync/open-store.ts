import { err, ok } from '../kernel/result'
import type { BatchRead, BatchStore, StoreListing } from './batch-store'
import type { EntryKind, HashHex } from './entry-name'
import { entryKind, entryName, isNamedFor, sha256Hex } from './entry-name'
import type { SyncTarget, TargetEntry } from './target'
import { maxEntryBytes } from './target'
import type { BatchSeal } from './territory-seal'

/** Each name once: a target that lies may list one twice, of several sizes. */
function eachOnce(entries: readonly TargetEntry[]): readonly TargetEntry[] {
  const once = new Map<string, TargetEntry>()
  for (const entry of entries) {
    const known = once.get(entry.name)
    if (known === undefined || known.bytes < entry.bytes) once.set(entry.name, entry)
  }
  return [...once.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** Sorts what stands on a target by its names, as one with or without the territory's key sees it. */
function sortListing(entries: readonly TargetEntry[], isKeyed: boolean): StoreListing {
  const found = eachOnce(entries)
  const of = (kind: EntryKind): readonly TargetEntry[] =>
    found.filter(({ name }) => entryKind(name) === kind)
  const sealed = of('sealed')
  return {
    batches: isKeyed ? sealed : of('plain'),
    plain: isKeyed ? of('plain') : [],
    isSealed: !isKeyed && sealed.length > 0,
    foreign: found.filter(({ name }) => entryKind(name) === null).length,
  }
}

/** [Y2] What the stored bytes of a batch hold, once they prove to be those that its name was made from. */
async function openStored(
  name: string,
  stored: Uint8Array,
  seal: BatchSeal | null,
  hash: HashHex,
): Promise<BatchRead> {
  if (!isNamedFor(name, stored, hash)) return { kind: 'damaged' }
  if (entryKind(name) === 'plain') return { kind: 'whole', bytes: stored }
  if (seal === null) return { kind: 'other-key' }
  const opened = await seal.unseal(stored)
  if (opened.ok) return { kind: 'whole', bytes: opened.value }
  return { kind: opened.error.kind === 'wrong-key' ? 'other-key' : 'damaged' }
}

/**
 * The batches that stand on a target, sealed with the territory's key where it has one (`territorySeal`).
 * `hash` is for those who have a quicker sha-256 than one in JavaScript.
 */
export function openStore(
  target: SyncTarget,
  seal: BatchSeal | null,
  hash: HashHex = sha256Hex,
): BatchStore {
  return {
    async list(stop) {
      const listed = await target.list(stop)
      return listed.ok ? ok(sortListing(listed.value, seal !== null)) : listed
    },
    async read(name, stop) {
      const read = await target.read(name, stop)
      // No batch of ours is that large: whatever it is, the others are read all the same.
      if (!read.ok) return read.error.kind === 'target-too-big' ? ok({ kind: 'damaged' }) : read
      if (read.value === null) return ok({ kind: 'gone' })
      return ok(await openStored(name, read.value, seal, hash))
    },
    async write(bytes, stop) {
      const sealed = seal === null ? ok(bytes) : await seal.seal(bytes)
      // The key made a recipient when the store was opened: only memory can be wanting.
      if (!sealed.ok) return err({ kind: 'target-lies', cause: sealed.error.kind })
      const stored = sealed.value
      const actual = stored.length
      if (actual > maxEntryBytes) return err({ kind: 'target-too-big', actual, max: maxEntryBytes })
      const name = entryName(seal === null ? 'plain' : 'sealed', stored, hash)
      const written = await target.write(name, stored, stop)
      return written.ok ? ok({ name, bytes: actual }) : written
    },
    remove: (name, stop) => target.remove(name, stop),
  }
}
