import { describe, expect, it } from 'vitest'
import { eachRow } from '../../../shared/import/each-row'
import { readTable } from '../../../shared/import/read-table'
import { sampleRows } from '../../../shared/import/sample-rows'
import type { Table, TableError } from '../../../shared/import/table'
import { maxColumns } from '../../../shared/import/table'
import { decode, tableOf } from './read-fixture'

/** Rows as `line: cell | cell`; an unclosed one as `line: ?`. */
function rows(table: Table): readonly string[] {
  const said: string[] = []
  eachRow(table, ({ line, cells, isUnclosed }) => {
    said.push(`${String(line)}: ${isUnclosed ? '?' : cells.join(' | ')}`)
    return 'on'
  })
  return said
}

function bytesOf(text: string, encoding: 'windows-1252' | 'utf-16le'): Uint8Array {
  if (encoding === 'windows-1252') return Uint8Array.from(text, (char) => char.charCodeAt(0))
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

function errorOf(bytes: Uint8Array): TableError | null {
  const table = readTable(bytes, decode)
  return table.ok ? null : table.error
}

describe('readTable: encoding', () => {
  it('reads UTF-8 with and without its mark', () => {
    for (const mark of ['', '\ufeff']) {
      const table = tableOf(`${mark}Intitulé;Été\nForêt;1`)
      expect([table.encoding, ...table.headings]).toEqual(['utf-8', 'Intitulé', 'Été'])
    }
  })

  it('reads what is not UTF-8 as windows-1252', () => {
    const table = tableOf(bytesOf('Intitul\u00e9;b\nFor\u00eat;\u00f7', 'windows-1252'))
    expect(table.encoding).toBe('windows-1252')
    expect(table.headings[0]).toBe('Intitulé')
    expect(rows(table)).toEqual(['2: Forêt | ÷'])
  })

  it('reads what Excel calls Unicode text', () => {
    const table = tableOf(bytesOf('Intitul\u00e9\tb\nFor\u00eat\t1', 'utf-16le'))
    expect([table.encoding, table.separator]).toEqual(['utf-16le', '\t'])
    expect(rows(table)).toEqual(['2: Forêt | 1'])
  })

  it('takes control characters away', () => {
    expect(rows(tableOf('a;b\n1\u0001\u007f;2\u000b'))).toEqual(['2: 1 | 2'])
  })
})

describe('readTable: separator and headings', () => {
  it.each([
    ['a;b;c,d\n1;2;3', ';'],
    ['a,b,c;d\n1,2,3', ','],
    ['a\tb c;d\te\n1\t2', '\t'],
    ['"a;b;c;d",e\n1,2', ','],
    ['alone\n1', ';'],
    ['sep=,\na;b,c\n1,2', ','],
  ])('%j is separated by %j', (text, separator) => {
    expect(tableOf(text).separator).toBe(separator)
  })

  it('takes the first line that is not blank as headings, without white space around them', () => {
    const table = tableOf('\n\n a ;"b "\n1;2')
    expect(table.headings).toEqual(['a', 'b'])
    expect(rows(table)).toEqual(['4: 1 | 2'])
  })
})

describe('eachRow', () => {
  it('counts the lines of the file, through quoted line breaks and blank rows', () => {
    const text = 'a;b\n1;2\n\n"x\ny";"say ""z"""\r\n;;\n3;4'
    expect(rows(tableOf(text))).toEqual(['2: 1 | 2', '4: x\ny | say "z"', '7: 3 | 4'])
  })

  it('reads old Macintosh lines', () => {
    expect(rows(tableOf('a;b\r1;2\r3;4'))).toEqual(['2: 1 | 2', '3: 3 | 4'])
  })

  it('loses one line, not the file, to a quotation mark that never closes', () => {
    const text = 'a;b\n1;2\n3;"open\n4;5\n"6";7'
    expect(rows(tableOf(text))).toEqual(['2: 1 | 2', '3: ?', '4: 4 | 5', '5: 6 | 7'])
  })

  it('gives up on a file of nothing but such quotation marks, in reasonable time', () => {
    // Each line opens a mark that the next line's closes in the wrong place; the last stays open.
    const text = `a;b\n${'1;"x"y\n'.repeat(3001)}`
    const said = rows(tableOf(text))
    expect(said.at(-1)).toMatch(/\?$/)
    expect(said.length).toBeLessThan(3002)
  })

  it('stops when told', () => {
    expect(sampleRows(tableOf('a\n1\n2\n3'), 2)).toEqual([['1'], ['2']])
    expect(sampleRows(tableOf('a\n1'), 0)).toEqual([])
  })
})

describe('readTable: what is no table', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

  it.each(['', '  \n \n', 'a;b\n', 'a;b\n\n \n'])('says that %j is empty', (text) => {
    expect(errorOf(encode(text))).toEqual({ kind: 'table-empty' })
  })

  it('says that a workbook or a picture is not text', () => {
    expect(errorOf(encode('PK\u0003\u0004[Content_Types].xml'))).toEqual({ kind: 'table-not-text' })
    expect(errorOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 10, 1))).toEqual({
      kind: 'table-not-text',
    })
  })

  it('says that a table is too wide', () => {
    const wide = Array.from({ length: maxColumns + 1 }, (_, column) => `c${String(column)}`)
    expect(errorOf(encode(`${wide.join(';')}\n1`))).toEqual({
      kind: 'table-too-wide',
      columns: maxColumns + 1,
      max: maxColumns,
    })
  })

  it('says that a file is too big before it decodes it', () => {
    const huge = { length: 300 * 1024 * 1024 } as Uint8Array
    const error = readTable(huge, () => {
      throw new Error('decoded')
    })
    expect(error).toMatchObject({ ok: false, error: { kind: 'table-too-big' } })
  })
})
