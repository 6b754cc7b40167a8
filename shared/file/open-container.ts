import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8 } from 'fflate'
import type { Json } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { crc32 } from '../kernel/crc32'
import { expandEntry, expansionError } from './expand-entry'
import type { FileError } from './file-error'
import { derivedEntries, entryNames, mimetype } from './format'
import { isArray, isObject } from './json-guard'
import { maxManifestBytes } from './limits'
import { decodeUtf8 } from './utf8'
import type { ZipEntry } from './zip-directory'
import { readDirectory } from './zip-directory'

/** A container that says it is a `.coterr` file, and its manifest as parsed JSON. */
export interface Container {
  readonly entries: readonly ZipEntry[]
  readonly manifest: Json
}

export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** Whether an entry's content has the sha-256 that the manifest gives of it (lower-case hexadecimal). */
export type HashCheck = (content: Uint8Array, expected: string, entry: string) => boolean

const isHashOf: HashCheck = (content, expected) => sha256Hex(content) === expected

/** An entry expanded within `maxBytes`, its CRC checked. */
function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): Result<Uint8Array, FileError> {
  const tooBig = expansionError(entry, maxBytes)
  if (tooBig !== null) return err(tooBig)
  const expanded = expandEntry(bytes, entry)
  if (!expanded.ok || crc32(expanded.value) === entry.crc) return expanded
  return err({ kind: 'bad-checksum', entry: entry.name })
}

/** Parses the content of an entry as one JSON value. */
export function parseJsonEntry(name: string, content: Uint8Array): Result<Json, FileError> {
  const text = decodeUtf8(content)
  try {
    if (text !== null) return ok(JSON.parse(text) as Json)
  } catch {
    // The same answer as for bytes that are no text.
  }
  return err({ kind: 'bad-content', entry: name, field: '', problem: 'syntax' })
}

/** Step 1: is it ours? Nothing but `mimetype` and the manifest is expanded. */
export function openContainer(bytes: Uint8Array): Result<Container, FileError> {
  const entries = readDirectory(bytes)
  if (!entries.ok) return entries
  const find = (name: string) => entries.value.find((entry) => entry.name === name)
  const type = find(entryNames.mimetype)
  if (type?.bytes !== mimetype.length) return err({ kind: 'not-coterr' })
  const said = readEntry(bytes, type, mimetype.length)
  if (!said.ok) return said
  if (strFromU8(said.value, true) !== mimetype) return err({ kind: 'not-coterr' })
  const entry = find(entryNames.manifest)
  if (entry === undefined) return err({ kind: 'missing-entry', entry: entryNames.manifest })
  const content = readEntry(bytes, entry, maxManifestBytes)
  if (!content.ok) return content
  const manifest = parseJsonEntry(entryNames.manifest, content.value)
  return manifest.ok ? ok({ entries: entries.value, manifest: manifest.value }) : manifest
}

/** The sha-256 that the manifest gives of each entry: in this place and form in every version. */
function listedChecksums(manifest: Json): ReadonlyMap<string, string> {
  const listed: unknown = isObject(manifest) ? manifest['entries'] : undefined
  const checksums = new Map<string, string>()
  for (const item of isArray(listed) ? listed.filter(isObject) : []) {
    const { name, sha256: checksum } = item
    if (typeof name === 'string' && typeof checksum === 'string') checksums.set(name, checksum)
  }
  return checksums
}

/**
 * Step 3: the content of the entries to read back, by name. Every entry but `mimetype` and the manifest is
 * checked to be the bytes that were written: by their sha-256; by their CRC, which is quicker, those that are
 * never read back, and those that the manifest does not list, which other programs may add. `required` ones
 * must be listed.
 */
export function readEntries(
  bytes: Uint8Array,
  { entries, manifest }: Container,
  required: readonly string[],
  isAsHashed: HashCheck = isHashOf,
): Result<ReadonlyMap<string, Uint8Array>, FileError> {
  const checksums = listedChecksums(manifest)
  const names = new Set(entries.map(({ name }) => name))
  const missing = [...required, ...checksums.keys()].find((name) => !names.has(name))
  if (missing !== undefined) return err({ kind: 'missing-entry', entry: missing })
  const contents = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const { name } = entry
    if (name === entryNames.mimetype || name === entryNames.manifest) continue
    const content = expandEntry(bytes, entry)
    if (!content.ok) return content
    const expected = checksums.get(name)
    const isDerived = derivedEntries.includes(name)
    const isAsWritten =
      expected === undefined || isDerived
        ? !required.includes(name) && crc32(content.value) === entry.crc
        : isAsHashed(content.value, expected, name)
    if (!isAsWritten) return err({ kind: 'bad-checksum', entry: name })
    if (!isDerived) contents.set(name, content.value)
  }
  return ok(contents)
}
