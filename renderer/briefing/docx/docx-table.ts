import type { ParagraphChild } from 'docx'
import { AlignmentType, Bookmark, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { WidthType } from 'docx'
import type { Cell, Table as BriefingTable } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { columnShares } from '../office/column-shares'
import type { DocxLinks } from './docx-runs'
import { anchorOf, docxRuns } from './docx-runs'

/** Between the margins of a page, in twentieths of a point. */
export const textWidth = 9638
/** Of the size of a table's. */
const lettersWide = 100

/** A title with its bookmark: what numbers lead to. */
export function docxCaption(title: string, anchor: string | null): Paragraph {
  const text = new TextRun({ text: xmlSafe(title) })
  const children = anchor === null ? [text] : [new Bookmark({ id: anchor, children: [text] })]
  return new Paragraph({ style: 'Caption', keepNext: true, children })
}

export function docxNote(note: string): readonly Paragraph[] {
  return note === '' ? [] : [new Paragraph({ style: 'Note', text: xmlSafe(note) })]
}

/** A table under its title and above its note. The head row comes again on each page, and no row is cut by one. */
export function docxTable(table: BriefingTable, links: DocxLinks): readonly (Paragraph | Table)[] {
  const { id, title, columns, rows, note } = table
  const anchor = links.anchors.shown.get(id) ?? null
  const widths = columnWidths(table)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, isNumber }, column) =>
      docxCell([new TextRun({ text: xmlSafe(label) })], isNumber, widths[column] ?? 0, true),
    ),
  })
  const body = rows.map((row, index) => {
    const isLast = index === rows.length - 1
    return new TableRow({
      cantSplit: true,
      children: columns.map(({ isNumber }, column) =>
        docxCell(
          cellRuns(row[column], anchor, links),
          isNumber,
          widths[column] ?? 0,
          !isLast && rows.length < 6,
        ),
      ),
    })
  })
  const drawn = new Table({
    style: 'BriefingTable',
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [head, ...body],
  })
  return [docxCaption(title, anchor), drawn, ...docxNote(note === '' ? ' ' : note)]
}

function docxCell(
  children: readonly ParagraphChild[],
  isNumber: boolean,
  width: number,
  keepNext: boolean,
): TableCell {
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: 'TableText', alignment, keepNext, children })],
  })
}

/** A cell's number leads elsewhere only: it stands in what shows it already. */
function cellRuns(
  cell: Cell | undefined,
  own: string | null,
  links: DocxLinks,
): readonly ParagraphChild[] {
  const { text = '', number } = cell ?? {}
  const isElsewhere = number !== undefined && anchorOf(number, links) !== own
  return docxRuns([isElsewhere ? { text, number } : { text }], links)
}

/** Whole, and summing to the width of the text. */
function columnWidths(table: BriefingTable): readonly number[] {
  const widths = columnShares(table, lettersWide).map((share) => Math.floor(share * textWidth))
  const rest = textWidth - widths.reduce((total, width) => total + width, 0)
  return widths.map((width, index) => (index === 0 ? width + rest : width))
}
