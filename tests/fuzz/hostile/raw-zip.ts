import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../../shared/kernel/crc32'

/** An entry of a container as its bytes say it, whether or not they tell the truth. */
export interface RawEntry {
  readonly name: Uint8Array
  readonly localName: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly data: Uint8Array
  readonly compressedBytes: number
  readonly bytes: number
  readonly extra: Uint8Array
  readonly localExtra: Uint8Array
  /** Where the directory says that the local header is; null: where it is. */
  readonly header: number | null
}

/** What the end of a container says of it; null: the truth. */
export interface RawEnd {
  readonly count?: number
  readonly directoryAt?: number
  readonly directoryBytes?: number
  readonly disk?: number
  readonly comment?: Uint8Array
  /** Bytes between the directory and the end record: a ZIP64 end, for one. */
  readonly before?: Uint8Array
}

const none = new Uint8Array()

/** An honest entry. */
export function rawEntry(name: string, content: Uint8Array, method: 0 | 8 = 8): RawEntry {
  const data = method === 8 ? deflateSync(content) : content
  const nameBytes = strToU8(name)
  return {
    name: nameBytes,
    localName: nameBytes,
    flags: 0,
    method,
    crc: crc32(content),
    data,
    compressedBytes: data.length,
    bytes: content.length,
    extra: none,
    localExtra: none,
    header: null,
  }
}

/** Numbers as ZIP writes them: each with its width in bytes, least significant first. */
export function packed(
  ...fields: readonly (readonly [width: number, value: number])[]
): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  )
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const u = (width: number, value: number) => [width, value] as const
const dosDate = 0x21

function localHeader(entry: RawEntry): Uint8Array {
  const { flags, method, crc, compressedBytes, bytes, localName, localExtra, data } = entry
  const head = packed(
    ...[u(4, 0x04034b50), u(2, 20), u(2, flags), u(2, method), u(2, 0), u(2, dosDate), u(4, crc)],
    ...[u(4, compressedBytes), u(4, bytes), u(2, localName.length), u(2, localExtra.length)],
  )
  return joined([head, localName, localExtra, data])
}

function directoryRecord(entry: RawEntry, header: number): Uint8Array {
  const { flags, method, crc, compressedBytes, bytes, name, extra } = entry
  const head = packed(
    ...[u(4, 0x02014b50), u(2, 20), u(2, 20), u(2, flags), u(2, method), u(2, 0), u(2, dosDate)],
    ...[u(4, crc), u(4, compressedBytes), u(4, bytes), u(2, name.length), u(2, extra.length)],
    ...[u(2, 0), u(2, 0), u(2, 0), u(4, 0), u(4, entry.header ?? header)],
  )
  return joined([head, name, extra])
}

/** Writes a container byte by byte, with every lie that its entries and its end are given. */
export function writeRawZip(entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array {
  const locals = entries.map(localHeader)
  let at = 0
  const records = entries.map((entry, index) => {
    const record = directoryRecord(entry, at)
    at += locals[index]?.length ?? 0
    return record
  })
  const size = records.reduce((sum, record) => sum + record.length, 0)
  const { comment = none, before = none, disk = 0, count = entries.length } = end
  const last = packed(
    ...[u(4, 0x06054b50), u(2, disk), u(2, disk), u(2, count), u(2, count)],
    ...[u(4, end.directoryBytes ?? size), u(4, end.directoryAt ?? at), u(2, comment.length)],
  )
  return joined([...locals, ...records, before, last, comment])
}
