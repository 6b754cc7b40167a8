import { strFromU8 } from 'fflate'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { FileError } from './file-error'
import { maxEntries, maxFileBytes, maxNameLength } from './limits'

/**
 * One entry of a ZIP container, as its central directory tells it (APPNOTE.TXT of PKWARE, 4.3 and 4.4),
 * with the place of its bytes checked against the local header.
 */
export interface ZipEntry {
  readonly name: string
  readonly isDeflated: boolean
  readonly crc: number
  /** Offset of the compressed bytes, and how many there are. */
  readonly start: number
  readonly compressedBytes: number
  /** How many bytes the directory says there are once expanded. */
  readonly bytes: number
}

interface Listed extends ZipEntry {
  readonly header: number
}

const endLength = 22
const listedLength = 46
const headerLength = 30

/** Names that no file system and no program takes for something else: no `..`, root, drive or backslash. */
const safeName = /^[A-Za-z][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/

/** Flags of the compression level, of sizes after the data, and of UTF-8 names; no other feature is used. */
const allowedFlags = 0b0000_1000_0000_1110

const damaged = (entry: string, cause: string) => err<FileError>({ kind: 'damaged', entry, cause })

const unsafe = (entry: string, problem: 'name' | 'twice' | 'overlap' | 'features') =>
  err<FileError>({ kind: 'unsafe-entry', entry, problem })

/** Offset of the end record, which a comment of up to 65,535 bytes may follow; -1 where there is none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    const isEnd = view.getUint32(at, true) === 0x06054b50
    if (isEnd && view.getUint16(at + 20, true) === last - at) return at
  }
  return -1
}

/** What a file is that has no end record: the beginning of a container, or something else. */
function notWhole(bytes: Uint8Array): FileError {
  const head = strFromU8(bytes.subarray(0, 64), true)
  if (head.startsWith('age-encryption.org/')) return { kind: 'encrypted' }
  const isBeginning =
    head.length < 4 ? 'PK\x03\x04'.startsWith(head) : head.startsWith('PK\x03\x04')
  return { kind: isBeginning ? 'truncated' : 'not-coterr' }
}

/** Reads the local header of an entry, which must name it as the directory does. */
function findData(
  bytes: Uint8Array,
  view: DataView,
  header: number,
  name: string,
): Result<number, FileError> {
  if (header + headerLength > view.byteLength) return damaged(name, 'entry outside of the file')
  if (view.getUint32(header, true) !== 0x04034b50) return damaged(name, 'no local header')
  const nameEnd = header + headerLength + view.getUint16(header + 26, true)
  const local = strFromU8(bytes.subarray(header + headerLength, nameEnd), true)
  if (local !== name) return damaged(name, 'two names')
  return ok(nameEnd + view.getUint16(header + 28, true))
}

/** Reads the directory's record at `at`; null for a folder, which has no content. */
function readListed(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Result<Listed | null, FileError> {
  const nameLength = view.getUint16(at + 28, true)
  const name = strFromU8(bytes.subarray(at + listedLength, at + listedLength + nameLength), true)
  const compressedBytes = view.getUint32(at + 20, true)
  const expanded = view.getUint32(at + 24, true)
  if (name.endsWith('/') && expanded === 0 && safeName.test(name.slice(0, -1))) return ok(null)
  if (nameLength > maxNameLength || !safeName.test(name)) return unsafe(name, 'name')
  const method = view.getUint16(at + 10, true)
  const hasOtherFlags = (view.getUint16(at + 8, true) & ~allowedFlags) !== 0
  if (hasOtherFlags || (method !== 0 && method !== 8)) return unsafe(name, 'features')
  if (method === 0 && compressedBytes !== expanded) return damaged(name, 'two sizes')
  const header = view.getUint32(at + 42, true)
  const start = findData(bytes, view, header, name)
  if (!start.ok) return start
  return ok({
    name,
    isDeflated: method === 8,
    crc: view.getUint32(at + 16, true),
    header,
    start: start.value,
    compressedBytes,
    bytes: expanded,
  })
}

/** Two entries that share bytes expand to more than the file holds, and say two things at once. */
function findOverlap(entries: readonly Listed[], limit: number): Listed | undefined {
  const sorted = [...entries].sort((left, right) => left.header - right.header)
  return sorted.find(
    (entry, index) => entry.start + entry.compressedBytes > (sorted[index + 1]?.header ?? limit),
  )
}

function readRecords(
  bytes: Uint8Array,
  view: DataView,
  end: number,
): Result<readonly Listed[], FileError> {
  const count = view.getUint16(end + 10, true)
  const entries: Listed[] = []
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + listedLength > end || view.getUint32(at, true) !== 0x02014b50) {
      return damaged('', 'no directory record')
    }
    const listed = readListed(bytes, view, at)
    if (!listed.ok) return listed
    if (listed.value !== null) {
      const { name } = listed.value
      // Where case does not count, as on Windows, two such files would be one.
      if (names.has(name.toLowerCase())) return unsafe(name, 'twice')
      names.add(name.toLowerCase())
      entries.push(listed.value)
    }
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += listedLength + lengths.reduce((sum, length) => sum + length, 0)
  }
  return at === end ? ok(entries) : damaged('', 'directory of another size')
}

/**
 * Lists the entries of a ZIP container without expanding anything. Refuses what a `.coterr` file never
 * has: encryption, several disks, ZIP64, names that could lead elsewhere, entries that share bytes.
 */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], FileError> {
  const actual = bytes.length
  if (actual > maxFileBytes) {
    return err({ kind: 'too-big', what: 'file', entry: '', actual, max: maxFileBytes })
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return err(notWhole(bytes))
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) {
    return err({ kind: 'too-big', what: 'entries', entry: '', actual: count, max: maxEntries })
  }
  const isSingle = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  if (!isSingle) return damaged('', 'several disks')
  const records = readRecords(bytes, view, end)
  if (!records.ok) return records
  const overlap = findOverlap(records.value, view.getUint32(end + 16, true))
  return overlap === undefined ? records : unsafe(overlap.name, 'overlap')
}
