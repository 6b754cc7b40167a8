import { Inflate } from 'fflate'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { FileError } from './file-error'
import { freeExpansionBytes, maxEntryBytes, maxExpansion, maxTotalBytes } from './limits'
import type { ZipEntry } from './zip-directory'

/** Compressed bytes expanded at once: what lies beyond the declared size costs at most 17 MB, once. */
const stepBytes = 16 * 1024

/** What an entry says that it would ask for is looked at before any of it is expanded. */
export function expansionError(entry: ZipEntry, maxBytes = maxEntryBytes): FileError | null {
  const { name, bytes, compressedBytes } = entry
  if (bytes > maxBytes) {
    return { kind: 'too-big', what: 'entry', entry: name, actual: bytes, max: maxBytes }
  }
  const expansion = Math.ceil(bytes / Math.max(1, compressedBytes))
  if (bytes > freeExpansionBytes && expansion > maxExpansion) {
    return {
      kind: 'too-big',
      what: 'expansion',
      entry: name,
      actual: expansion,
      max: maxExpansion,
    }
  }
  return null
}

/** The same for all entries together. */
export function totalError(entries: readonly ZipEntry[]): FileError | null {
  const actual = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  if (actual > maxTotalBytes) {
    return { kind: 'too-big', what: 'total', entry: '', actual, max: maxTotalBytes }
  }
  for (const entry of entries) {
    const error = expansionError(entry)
    if (error !== null) return error
  }
  return null
}

/** Inflates into `out`; how many bytes there were, or more than it holds where it stopped for that. */
function inflateInto(out: Uint8Array, data: Uint8Array): number {
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= out.length) out.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < data.length && length <= out.length; at += stepBytes) {
    inflate.push(data.subarray(at, at + stepBytes), at + stepBytes >= data.length)
  }
  return length
}

/**
 * The content of an entry whose size was checked with `expansionError`: exactly the bytes that the
 * directory declares. Expanding stops as soon as there are more. The CRC is the caller's to check.
 */
export function expandEntry(file: Uint8Array, entry: ZipEntry): Result<Uint8Array, FileError> {
  const data = file.subarray(entry.start, entry.start + entry.compressedBytes)
  if (!entry.isDeflated) return ok(data)
  const out = new Uint8Array(entry.bytes)
  try {
    const length = inflateInto(out, data)
    if (length === entry.bytes) return ok(out)
    return err({ kind: 'damaged', entry: entry.name, cause: 'another size than declared' })
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return err({ kind: 'damaged', entry: entry.name, cause })
  }
}
