import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attachmentFormats, formatOfMediaType } from '../../../shared/model/attachment-format'
import { sniffAttachment } from '../../../shared/file/sniff-attachment'

function kindOf(bytes: Uint8Array, name = 'x'): string {
  const sniffed = sniffAttachment(bytes, name)
  return sniffed.ok ? sniffed.value : sniffed.error.kind
}

const latin = (text: string): Uint8Array => strToU8(text, true)
const hex = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'))

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
}

function openDocument(type: string, ...names: readonly string[]): Uint8Array {
  const media = strToU8(`application/vnd.oasis.opendocument.${type}`)
  const others = names.map((name) => [name, strToU8('x')] as const)
  return zipSync({ mimetype: [media, { level: 0 }], ...Object.fromEntries(others) })
}

/** An OLE file, with names in its folder. */
function ole(...names: readonly string[]): Uint8Array {
  const wide = names.map((name) => Buffer.from(`${name}\0`, 'utf16le'))
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return new Uint8Array(Buffer.concat([head, Buffer.alloc(504), ...wide]))
}

describe('what a file is', () => {
  it.each([
    ['jpg', hex('ff d8 ff e0 00 10')],
    ['png', hex('89 50 4e 47 0d 0a 1a 0a')],
    ['webp', latin('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ')],
    ['pdf', latin('%PDF-1.7\n%\u00e2\u00e3')],
    ['rtf', latin(String.raw`{\rtf1\ansi}`)],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['odt', openDocument('text', 'content.xml')],
    ['ods', openDocument('spreadsheet', 'content.xml')],
    ['odp', openDocument('presentation', 'content.xml')],
    ['doc', ole('Root Entry', 'WordDocument')],
    ['xls', ole('Root Entry', 'Workbook')],
    ['ppt', ole('Root Entry', 'PowerPoint Document')],
    ['svg', strToU8('<?xml version="1.0"?>\n<svg xmlns="x"><script>1</script></svg>')],
    ['txt', strToU8('Compte rendu\r\n\tde la visite : été')],
  ])('is told by its bytes: %s', (format, bytes) => {
    expect(kindOf(bytes, 'facture.exe')).toBe(format)
  })

  it('is not told by its name', () => {
    expect(kindOf(latin('MZ\u0090\u0000'), 'photo.jpg')).toBe('attachment-program')
    expect(kindOf(strToU8('a;b\n1;2\n'), 'photo.jpg')).toBe('txt')
    expect(kindOf(strToU8('a;b\n1;2\n'), 'TABLE.CSV')).toBe('csv')
  })

  it.each([
    ['attachment-empty', new Uint8Array()],
    ['attachment-program', latin('\u007fELF\u0002')],
    ['attachment-program', hex('cf fa ed fe 07')],
    ['attachment-program', hex('ca fe ba be 00')],
    ['attachment-program', latin('#!/bin/sh\nrm -r ~\n')],
    ['attachment-program', hex('4c 00 00 00 01 14 02 00 00')],
    ['attachment-program', ole('Root Entry', 'Installer')],
    ['attachment-program', zip('META-INF/MANIFEST.MF', 'A.class', 'word/document.xml')],
    ['attachment-macros', zip('word/document.xml', 'word/vbaProject.bin')],
    ['attachment-macros', zip('xl/workbook.xml', 'xl/macrosheets/sheet1.xml')],
    ['attachment-macros', openDocument('text', 'Basic/Standard/Module1.xml')],
    ['attachment-macros', openDocument('spreadsheet', 'Scripts/python/x.py')],
    ['attachment-macros', ole('WordDocument', '_VBA_PROJECT')],
    ['attachment-archive', zip('photo.jpg')],
    ['attachment-archive', latin('PK\u0003\u0004cut')],
    ['attachment-archive', latin('Rar!\u001a')],
    ['attachment-archive', hex('37 7a bc af 27 1c')],
    ['attachment-archive', hex('1f 8b 08')],
    ['attachment-heic', latin('\u0000\u0000\u0000\u0018ftypheic')],
    ['attachment-format', strToU8('<!doctype html><script>1</script>')],
    ['attachment-format', strToU8('<html><svg onload="1"></svg></html>')],
    ['attachment-format', latin('GIF89a\u0000')],
  ])('is refused where it may do harm, or cannot be shown: %s', (kind, bytes) => {
    expect(kindOf(bytes, 'x.pdf')).toBe(kind)
  })

  it('has one media type a format, that leads back to it', () => {
    for (const [format, type] of Object.entries(attachmentFormats)) {
      expect(formatOfMediaType(type)).toBe(format)
    }
    expect(formatOfMediaType('text/html')).toBeNull()
  })
})
