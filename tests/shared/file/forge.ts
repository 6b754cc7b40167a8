import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sampleBytes } from './sample'

type Content = string | Uint8Array

const bytesOf = (content: Content) => (typeof content === 'string' ? strToU8(content) : content)

/** The expanded entries of a container. */
function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes)
}

/** The sample's manifest, as another program would read it. */
export function manifestOf(bytes: Uint8Array): Record<string, unknown> {
  const content = unzipSync(bytes)['manifest.json'] ?? new Uint8Array()
  return JSON.parse(strFromU8(content)) as Record<string, unknown>
}

/**
 * The sample with some entries replaced, added or (null) left out, and a manifest whose checksums hold:
 * what is hostile about it is what the entries say. `manifest` replaces fields of the manifest.
 */
export function forge(
  replaced: Readonly<Record<string, Content | null>>,
  manifest: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const original = sampleBytes()
  const { 'manifest.json': _, ...kept } = entriesOf(original)
  const entries: Record<string, Content | null> = { ...kept, ...replaced }
  const written = Object.entries(entries).flatMap(([name, content]) =>
    content === null ? [] : [[name, bytesOf(content)] as const],
  )
  const listed = written
    .filter(([name]) => name !== 'mimetype' && name !== 'manifest.json')
    .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }))
  const text = JSON.stringify({ ...manifestOf(original), entries: listed, ...manifest })
  return zipSync({ 'manifest.json': strToU8(text), ...Object.fromEntries(written) })
}

const textOf = (lines: readonly (string | object)[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')

/** The sample as of version 1, with these lines, one change set each, for its `changes.ndjson`. */
export function forgeLines(...lines: readonly (string | object)[]): Uint8Array {
  return forge({ 'changes.ndjson': textOf(lines) }, { formatVersion: 1 })
}

/** The sample with these lines, one column each, for its `changes.ndjson`. */
export function forgeColumns(...lines: readonly (string | object)[]): Uint8Array {
  return forge({ 'changes.ndjson': textOf(lines) })
}

/** A copy of some bytes with others put at an offset. */
export function patch(bytes: Uint8Array, offset: number, put: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(put, offset)
  return copy
}

/** Where an entry's name stands in the central directory, which repeats it after the local headers. */
export function listedNameAt(bytes: Uint8Array, name: string): number {
  return strFromU8(bytes, true).lastIndexOf(name)
}

/** Four bytes, least significant first, as ZIP writes a number. */
export function littleEndian(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff]
}

/** Puts another name of the same length for an entry, in its local header and in the directory. */
export function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('A name of the same length is needed')
  const put = [...strToU8(to, true)]
  const local = patch(bytes, strFromU8(bytes, true).indexOf(from), put)
  return patch(local, listedNameAt(bytes, from), put)
}

/** How the manifest lists the sample's changes. */
export const listedChanges = {
  name: 'changes.ndjson',
  bytes: 0,
  sha256: bytesToHex(sha256(entriesOf(sampleBytes())['changes.ndjson'] ?? new Uint8Array())),
}
