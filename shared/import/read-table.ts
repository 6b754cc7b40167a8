import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { visitRows } from './each-row'
import type { Decode, Encoding, Separator, Table, TableError, TablePlace } from './table'
import { maxColumns, maxTableBytes } from './table'

/**
 * Reads bytes as a table: UTF-8 where they are valid, else windows-1252; separated by whichever of
 * `;`, `,` and tab the headings have most; the first line that is not blank holds the headings.
 */
export function readTable(bytes: Uint8Array, decode: Decode): Result<Table, TableError> {
  if (bytes.length > maxTableBytes) {
    return err({ kind: 'table-too-big', bytes: bytes.length, max: maxTableBytes })
  }
  const decoded = decodeText(bytes, decode)
  if (decoded === null || looksBinary(decoded.text)) return err({ kind: 'table-not-text' })
  return readHeadings(decoded.text.replace(unprintable, ''), decoded.encoding)
}

/** Control characters, which no record may hold and no register means. */
// eslint-disable-next-line no-control-regex -- they are what is to be taken away
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

function decodeText(bytes: Uint8Array, decode: Decode): Decoded | null {
  // The mark that Excel puts before « Texte Unicode ».
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const encodings: readonly Encoding[] = isUtf16 ? ['utf-16le'] : ['utf-8', 'windows-1252']
  for (const encoding of encodings) {
    const text = decode(bytes, encoding)
    if (text !== null) return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding }
  }
  return null
}

/** How much of a text is looked at to tell a workbook or a picture from a table. */
const binarySample = 4096

function looksBinary(text: string): boolean {
  const sample = text.slice(0, binarySample)
  return sample.startsWith('PK\u0003\u0004') || sample.includes('\u0000')
}

function readHeadings(text: string, encoding: Encoding): Result<Table, TableError> {
  const begin = skipSeparatorLine(text)
  const separator = begin.separator ?? separatorOf(firstLine(text, begin.index))
  let headings: readonly string[] = []
  let start: TablePlace = begin
  visitRows(text, begin, separator, ({ cells, next }) => {
    headings = cells.map((cell) => cell.trim())
    start = next
    return 'stop'
  })
  if (headings.length > maxColumns) {
    return err({ kind: 'table-too-wide', columns: headings.length, max: maxColumns })
  }
  if (headings.length === 0 || text.slice(start.index).trim() === '') {
    return err({ kind: 'table-empty' })
  }
  return ok({ text, encoding, separator, headings, start })
}

interface Beginning extends TablePlace {
  readonly separator: Separator | null
}

/** Excel writes and reads `sep=;` on a line of its own before the headings. */
function skipSeparatorLine(text: string): Beginning {
  const match = /^sep=([;,\t])(\r\n|\r|\n)/.exec(text)
  if (match === null) return { index: 0, line: 1, separator: null }
  return {
    index: match[0].length,
    line: 2,
    separator: separators.find((one) => one === match[1]) ?? null,
  }
}

const separators: readonly Separator[] = [';', ',', '\t']

function firstLine(text: string, from: number): string {
  return /\S.*/.exec(text.slice(from, from + 65_536))?.[0] ?? ''
}

/** The separator that the headings have most outside quotation marks; `;` where they have none. */
function separatorOf(headings: string): Separator {
  const plain = headings.replace(/"[^"]*"/g, '')
  const counts = separators.map((separator) => plain.split(separator).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ';'
}
