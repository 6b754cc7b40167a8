import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachRow } from '../../../shared/import/each-row'
import { readTable } from '../../../shared/import/read-table'
import { decode, tableOf } from './read-fixture'

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '1', ' ', ';', ',', '"', '\n', '\t', "'"),
})
const rowsOf = (columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 })

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.tuple(fc.constant(columns), rowsOf(columns)))

function write(rows: readonly (readonly string[])[], separator: string, newline: string): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
  return rows.map((row) => row.map(quote).join(separator)).join(newline)
}

describe('readTable and eachRow', () => {
  it('never throw, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const read = readTable(bytes, decode)
        if (!read.ok) return
        let rows = 0
        eachRow(read.value, ({ cells }) => {
          rows += cells.length > 0 ? 1 : 0
          return 'on'
        })
        expect(rows).toBeLessThanOrEqual(bytes.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throw on text of nothing but marks, and go forward in the file', () => {
    const marks = fc.string({
      unit: fc.constantFrom('"', ';', '\n', '\r', 'a', ' ', ','),
      maxLength: 60,
    })
    fc.assert(
      fc.property(marks, (text) => {
        const read = readTable(new TextEncoder().encode(`h;i\n${text}`), decode)
        if (!read.ok) return
        const lines: number[] = []
        eachRow(read.value, ({ line }) => {
          lines.push(line)
          return 'on'
        })
        expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b))
        expect(lines.every((line) => line >= 2 && line <= text.split('\n').length + 1)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('read back every cell that was written, on the line that it was written on', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        ([columns, rows], separator, newline) => {
          const headings = Array.from({ length: columns }, (_, column) => `h${String(column)}`)
          // One heading says nothing of the separator, unless it is said apart.
          const text = `sep=${separator}\n${write([headings, ...rows], separator, newline)}`
          let line = 3
          const written = rows.flatMap((cells) => {
            const at = line
            line += 1 + cells.join('').split('\n').length - 1
            return cells.every((one) => one.trim() === '') ? [] : [{ line: at, cells }]
          })
          const read: typeof written = []
          if (written.length === 0) return
          eachRow(tableOf(text), (row) => {
            read.push({ line: row.line, cells: [...row.cells] })
            return 'on'
          })
          expect(read).toEqual(written)
        },
      ),
      { numRuns: 500 },
    )
  })
})
