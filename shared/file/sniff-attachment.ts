import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { AttachmentFormat, AttachmentRefusal } from '../model/attachment-format'
import { sniffZip } from './sniff-zip'

type Sniffed = Result<AttachmentFormat, AttachmentRefusal>

function startsWith(bytes: Uint8Array, head: readonly number[] | string, at = 0): boolean {
  for (let index = 0; index < head.length; index += 1) {
    const wanted = typeof head === 'string' ? head.charCodeAt(index) : head[index]
    if (bytes[at + index] !== wanted) return false
  }
  return true
}

/** Windows, Linux, macOS (four byte orders and widths), Java, shells, shortcuts. */
const programs: readonly (readonly number[] | string)[] = [
  'MZ',
  '\u007fELF',
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  '#!',
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
]

const archives: readonly (readonly number[] | string)[] = [
  'Rar!',
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  'BZh',
]

const heads: readonly (readonly [readonly number[] | string, AttachmentFormat])[] = [
  [[0xff, 0xd8, 0xff], 'jpg'],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'png'],
  ['%PDF-', 'pdf'],
  [String.raw`{\rtf`, 'rtf'],
]

/** Names in the folder of an OLE file, in UTF-16. */
const oleNames: readonly (readonly [string, AttachmentFormat])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

function indexOfWide(bytes: Uint8Array, text: string): number {
  const wide = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])
  let at = bytes.indexOf(wide[0] ?? 0)
  while (at >= 0 && !startsWith(bytes, wide, at)) at = bytes.indexOf(wide[0] ?? 0, at + 1)
  return at
}

/** Old Office documents; installers and mails have the same head, and are refused. */
function sniffOle(bytes: Uint8Array): Sniffed {
  const format = oleNames.find(([name]) => indexOfWide(bytes, name) >= 0)?.[1]
  if (format === undefined) return err({ kind: 'attachment-program' })
  const isFree = indexOfWide(bytes, '_VBA_PROJECT') < 0
  return isFree ? ok(format) : err({ kind: 'attachment-macros' })
}

/** Text has no control characters but tabulations and ends of lines. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

function sniffText(bytes: Uint8Array, name: string): Sniffed {
  const begin = String.fromCharCode(...bytes.subarray(0, 2000)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (begin.trimStart().startsWith('<')) {
    return /<svg[\s>]/i.test(begin) && !/<html[\s>]/i.test(begin)
      ? ok('svg')
      : err({ kind: 'attachment-format' })
  }
  return ok(/\.csv$/i.test(name) ? 'csv' : 'txt')
}

/**
 * What a file is, by its bytes: its name decides nothing, but whether a text is a table. Programs, archives
 * and documents with macros are refused.
 */
export function sniffAttachment(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.length === 0) return err({ kind: 'attachment-empty' })
  if (programs.some((head) => startsWith(bytes, head))) return err({ kind: 'attachment-program' })
  const known = heads.find(([head]) => startsWith(bytes, head))
  if (known !== undefined) return ok(known[1])
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return ok('webp')
  if (startsWith(bytes, 'ftyphei', 4) || startsWith(bytes, 'ftypmif', 4)) {
    return err({ kind: 'attachment-heic' })
  }
  if (startsWith(bytes, 'PK')) return sniffZip(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffOle(bytes)
  if (archives.some((head) => startsWith(bytes, head))) return err({ kind: 'attachment-archive' })
  return isText(bytes) ? sniffText(bytes, name) : err({ kind: 'attachment-format' })
}
