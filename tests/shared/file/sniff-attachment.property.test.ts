import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPicture } from '../../../shared/model/attachment-format'
import { photoDate } from '../../../shared/file/photo-date'
import { pictureSize } from '../../../shared/file/picture-size'
import { sniffAttachment } from '../../../shared/file/sniff-attachment'
import { exifSegment } from '../../e2e/harness/photo'

const heads = [
  ...['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '\u00ff\u00d8\u00ff'],
  ...['\u0089PNG\r\n\u001a\n', 'RIFFxxxxWEBPVP8X', 'RIFFxxxxWEBPVP8L', 'RIFFxxxxWEBPVP8 ', '<svg '],
].map((head) => Uint8Array.from(head, (letter) => letter.charCodeAt(0)))

/** Bytes that begin as a file of a known kind, and go on as they like. */
const hostile = fc
  .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }))
  .map(([head, rest]) => Uint8Array.from([...head, ...rest]))

describe('hostile bytes', () => {
  it('are a format or a refusal, and of a picture a size above zero or none', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const sniffed = sniffAttachment(bytes, 'x')
        if (!sniffed.ok) {
          expect(sniffed.error.kind).toMatch(/^attachment-/)
          return
        }
        if (!isPicture(sniffed.value)) return
        const size = pictureSize(bytes, sniffed.value)
        if (size !== null) expect(Math.min(size.width, size.height)).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('never make a photo’s date anything but a day, wherever the EXIF is broken', () => {
    const jpeg = (segment: Buffer): Buffer => Buffer.concat([Buffer.from('ffd8', 'hex'), segment])
    const whole = jpeg(exifSegment('2026:05:14'))
    expect(photoDate(whole)).toBe('2026-05-14')
    expect(photoDate(jpeg(exifSegment('2026:13:40')))).toBeNull()
    expect(photoDate(jpeg(exifSegment('0000:00:00')))).toBeNull()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const broken = Uint8Array.from(whole)
        broken[at] = byte
        for (const bytes of [broken, broken.slice(0, end)]) {
          const date = photoDate(bytes)
          if (date !== null) expect(date).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])-[0-3]\d$/)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the size of a picture', () => {
  const hex = (text: string): Uint8Array =>
    new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'))
  const size = { width: 640, height: 480 }

  it('is read from its head, whatever stands before it', () => {
    const png = '89504e470d0a1a0a 0000000d 49484452 00000280 000001e0'
    expect(pictureSize(hex(png), 'png')).toEqual(size)
    const jpeg = 'ffd8 ffe1 0006 aaaabbbb ffff c2 0011 08 01e0 0280 03'
    expect(pictureSize(hex(jpeg), 'jpg')).toEqual(size)
    const riff = '52494646 00000000 57454250'
    const extended = `${riff} 56503858 0a000000 00000000 7f0200 df0100`
    expect(pictureSize(hex(extended), 'webp')).toEqual(size)
    const lossy = `${riff} 56503820 00000000 000000 9d012a 8002 e001`
    expect(pictureSize(hex(lossy), 'webp')).toEqual(size)
    const lossless = `${riff} 5650384c 00000000 2f 7fc27700 0000000000`
    expect(pictureSize(hex(lossless), 'webp')).toEqual(size)
  })
})
