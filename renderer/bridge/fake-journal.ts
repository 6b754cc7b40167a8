import type { JournalState, JournalTail } from '../../shared/ipc/payloads'
import { addCrc } from '../../shared/ipc/payloads'

// The sizes of electron/main/journal-format.ts: offsets and states behave as the real ones do.
const headerBytes = 8
const frameOverheadBytes = 12

/** A journal in memory, with the states and offsets of the one on disk. */
export class FakeJournal {
  readonly entries: string[] = []

  state(): JournalState {
    const bytes = this.entries.reduce((sum, entry) => sum + frameBytes(entry), headerBytes)
    return {
      entries: this.entries.length,
      bytes,
      crcSum: this.entries.reduce((sum, entry) => addCrc(sum, crc32(encode(entry))), 0),
      cutBytes: 0,
    }
  }

  /** Entries whose frames start at or after `offset`. */
  tail(offset: number): JournalTail {
    let start = headerBytes
    const entries = this.entries.filter((entry) => {
      const isAfter = start >= offset
      start += frameBytes(entry)
      return isAfter
    })
    return { state: this.state(), entries }
  }
}

export const emptyJournalState: JournalState = { entries: 0, bytes: 0, crcSum: 0, cutBytes: 0 }

function frameBytes(entry: string): number {
  return frameOverheadBytes + encode(entry).length
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** CRC-32 of ISO 3309, bit by bit: no table for a fake. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
