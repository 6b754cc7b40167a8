import { crc32 } from 'node:zlib'

/**
 * A journal on disk: a header, then frames, each holding one entry.
 *
 *   header  7 bytes "COTERRJ", 1 byte version
 *   frame   4 bytes mark, u32 length of the entry, u32 crc-32 of the entry (little endian), the entry in UTF-8
 *
 * The mark holds bytes that UTF-8 never does, so after damage the next whole frame can be found again
 * without reading each offset, and a hole of zeros left by a crash is no entry.
 */
const magic = Buffer.from('COTERRJ', 'latin1')
const mark = Buffer.from([0xff, 0x4a, 0x45, 0xfe])

export const journalVersion = 1
const headerBytes = magic.length + 1
const frameOverheadBytes = mark.length + 8

/** One whole entry in a journal: where its frame starts, and its bytes. */
export interface Frame {
  readonly start: number
  readonly end: number
  readonly crc: number
  readonly payload: Buffer
}

export interface Scan {
  /** Null where the file is too short for a header or has another one. */
  readonly version: number | null
  readonly frames: readonly Frame[]
  /** End of the last whole frame; the header's end (or 0 without a header) where there is none. */
  readonly end: number
  /** Bytes before `end` that belong to no whole frame: damage, not a torn tail. */
  readonly damagedBytes: number
}

export function encodeHeader(): Buffer {
  return Buffer.concat([magic, Buffer.from([journalVersion])])
}

/** The frame of one entry. Lone surrogates become U+FFFD; JSON.stringify never writes any. */
export function encodeFrame(entry: string): Buffer {
  const payload = Buffer.from(entry, 'utf8')
  const head = Buffer.alloc(frameOverheadBytes)
  mark.copy(head)
  head.writeUInt32LE(payload.length, mark.length)
  head.writeUInt32LE(crc32(payload), mark.length + 4)
  return Buffer.concat([head, payload])
}

/** The checksum that a frame carries. */
export function frameCrc(frame: Buffer): number {
  return frame.readUInt32LE(mark.length + 4)
}

/** Finds every whole frame of a journal's bytes, past any damage. */
export function scanJournal(bytes: Buffer): Scan {
  const version = readVersion(bytes)
  const frames: Frame[] = []
  const begin = version === null ? 0 : headerBytes
  let end = begin
  let kept = begin
  for (let at = begin; at !== -1; at = bytes.indexOf(mark, at)) {
    const frame = readFrame(bytes, at)
    if (frame === null) {
      at += 1
      continue
    }
    frames.push(frame)
    kept += frame.end - frame.start
    end = at = frame.end
  }
  return { version, frames, end, damagedBytes: end - kept }
}

function readVersion(bytes: Buffer): number | null {
  if (bytes.length < headerBytes || !bytes.subarray(0, magic.length).equals(magic)) return null
  return bytes.readUInt8(magic.length)
}

function readFrame(bytes: Buffer, start: number): Frame | null {
  const from = start + frameOverheadBytes
  if (from > bytes.length || !bytes.subarray(start, start + mark.length).equals(mark)) return null
  const length = bytes.readUInt32LE(start + mark.length)
  const crc = bytes.readUInt32LE(start + mark.length + 4)
  if (from + length > bytes.length) return null
  const payload = bytes.subarray(from, from + length)
  return crc32(payload) === crc ? { start, end: from + length, crc, payload } : null
}
