import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeFrame, encodeHeader, scanJournal } from '../../../electron/main/journal-format'

const entry = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })

describe('the journal format', () => {
  it('gives back any entries', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const bytes = Buffer.concat([encodeHeader(), ...entries.map(encodeFrame)])
        const scan = scanJournal(bytes)
        expect(scan.frames.map((frame) => frame.payload.toString('utf8'))).toEqual(entries)
        expect(scan).toMatchObject({ version: 1, end: bytes.length, damagedBytes: 0 })
      }),
    )
  })

  it('finds every entry between any rubbish', () => {
    const rubbish = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, rubbish)), rubbish, (pairs, first) => {
        const parts = pairs.flatMap(([text, after]) => [encodeFrame(text), after])
        const scan = scanJournal(Buffer.concat([encodeHeader(), first, ...parts]))
        const found = scan.frames.map((frame) => frame.payload.toString('utf8'))
        expect(found).toEqual(pairs.map(([text]) => text))
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever the bytes', () => {
    const marked = fc.constantFrom(
      encodeFrame('x'),
      encodeHeader(),
      encodeFrame('é').subarray(0, 9),
    )
    const noise = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes))
    fc.assert(
      fc.property(fc.array(fc.oneof(marked, noise)), (parts) => {
        const bytes = Buffer.concat(parts)
        const scan = scanJournal(bytes)
        expect(scan.end).toBeLessThanOrEqual(bytes.length)
        expect(scan.damagedBytes).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })
})
