import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { RawEnd, RawEntry } from './raw-zip'
import { rawEntry, writeRawZip } from './raw-zip'

/** A file taken apart: the content of each entry, in the order of the container. */
export type Entries = ReadonlyMap<string, Uint8Array>

export function entriesOf(bytes: Uint8Array): Entries {
  return new Map(Object.entries(unzipSync(bytes)))
}

const manifestName = 'manifest.json'

/** The manifest with the size and the sha-256 that its entries have now; as it was where that cannot be said. */
function withChecksums(entries: Entries): Uint8Array {
  const content = entries.get(manifestName) ?? new Uint8Array()
  const listed = [...entries]
    .filter(([name]) => name !== manifestName && name !== 'mimetype')
    .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }))
  try {
    const manifest: unknown = JSON.parse(strFromU8(content))
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return content
    return strToU8(JSON.stringify({ ...manifest, entries: listed }))
  } catch {
    // No JSON, or nested so deep that it can be read and not written.
    return content
  }
}

/** The same entries, their checksums in the manifest made right: what is hostile is what they say. */
export function madeRight(entries: Entries): Entries {
  const manifest = withChecksums(entries)
  return new Map(
    [...entries].map(([name, bytes]) => [name, name === manifestName ? manifest : bytes]),
  )
}

export function rawEntries(entries: Entries): readonly RawEntry[] {
  return [...entries].map(([name, bytes]) => rawEntry(name, bytes, name === 'mimetype' ? 0 : 8))
}

/** A container of these entries, as they are. */
export function pack(entries: Entries, end: RawEnd = {}): Uint8Array {
  return writeRawZip(rawEntries(entries), end)
}

/** The entries with one replaced, or put at the end where there is none of that name. */
export function replaced(entries: Entries, name: string, content: Uint8Array): Entries {
  return new Map([...entries, [name, content]])
}
