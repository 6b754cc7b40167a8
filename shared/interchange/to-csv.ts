import Papa from 'papaparse'
import type { CellValue, InterchangeGraph } from './interchange-graph'
import { cellNames, plainCell } from './interchange-graph'

/** A text that a spreadsheet would compute. */
const formula = /^[=@\t\r+-]/

/** What tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\u{feff}'

type DecimalMark = ',' | '.'

function cell(value: CellValue | undefined, decimal: DecimalMark): string {
  if (value === undefined) return ''
  const plain = plainCell(value)
  if (typeof plain === 'number') return String(plain).replace('.', decimal)
  const text = String(plain)
  return typeof plain === 'string' && formula.test(text) ? `'${text}` : text
}

function table(
  rows: readonly (readonly [string, CellValue | undefined][])[],
  headings: readonly string[],
  decimal: DecimalMark,
): string {
  const data = rows.map((row) => {
    const byName = new Map(row)
    return headings.map((heading) => cell(byName.get(heading), decimal))
  })
  const text = Papa.unparse([[...headings], ...data], { delimiter: ';', newline: '\r\n' })
  return `${byteOrderMark}${text}\r\n`
}

const nodeHeadings = ['id', 'label', 'type'] as const
const linkHeadings = ['source', 'target', 'sourceLabel', 'targetLabel', 'type', 'label'] as const

/**
 * Two tables as spreadsheets and Gephi's data laboratory take them: `;`, UTF-8 with its mark, numbers with
 * the decimal mark of the person's language, sets parted by `|`. A text that a spreadsheet would compute
 * begins with `'`.
 */
export function toCsv(
  { nodes, links }: InterchangeGraph,
  decimal: DecimalMark,
): { readonly nodes: string; readonly links: string } {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const hasPlaces = nodes.some(({ place }) => place !== null)
  const nodeRows = nodes.map(({ id, label, type, place, cells }): [string, CellValue][] => [
    ['id', id],
    ['label', label],
    ['type', type],
    ...Object.entries(cells),
    ...(place === null ? [] : Object.entries(place)),
  ])
  const linkRows = links.map((link): [string, CellValue][] => [
    ['source', link.source],
    ['target', link.target],
    ['sourceLabel', labels.get(link.source) ?? ''],
    ['targetLabel', labels.get(link.target) ?? ''],
    ['type', link.type],
    ['label', link.label],
    ['isDirected', link.isDirected],
    ['weight', link.weight],
    ...Object.entries(link.cells),
  ])
  const places = hasPlaces ? ['x', 'y'] : []
  return {
    nodes: table(nodeRows, [...nodeHeadings, ...cellNames(nodes), ...places], decimal),
    links: table(linkRows, [...linkHeadings, 'isDirected', 'weight', ...cellNames(links)], decimal),
  }
}
