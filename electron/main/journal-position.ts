import type { Scan } from './journal-format'
import { addCrc } from '../../shared/ipc/payloads'
import { encodeFrame, encodeHeader, frameCrc } from './journal-format'

/** Where an open journal stands: the start of each entry's frame, and the end of the last one. */
export interface JournalPosition {
  readonly starts: number[]
  bytes: number
  crcSum: number
}

export function emptyPosition(): JournalPosition {
  return { starts: [], bytes: 0, crcSum: 0 }
}

export function positionOf(scan: Scan): JournalPosition {
  return {
    starts: scan.frames.map((frame) => frame.start),
    bytes: scan.end,
    crcSum: scan.frames.reduce((sum, frame) => addCrc(sum, frame.crc), 0),
  }
}

/** Moves a position past one more frame. */
export function advance(position: JournalPosition, frame: Buffer): void {
  position.starts.push(position.bytes)
  position.bytes += frame.length
  position.crcSum = addCrc(position.crcSum, frameCrc(frame))
}

/** The bytes of a journal of these entries, one frame at a time; `position` ends where they do. */
export function* journalBytes(
  entries: readonly string[],
  position: JournalPosition,
): Generator<Buffer> {
  const header = encodeHeader()
  position.bytes = header.length
  yield header
  for (const entry of entries) {
    const frame = encodeFrame(entry)
    advance(position, frame)
    yield frame
  }
}
