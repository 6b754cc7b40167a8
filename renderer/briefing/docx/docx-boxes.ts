import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx'
import type { KeyFigures, Quadrants } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors } from '../office/office-look'
import { allBorders } from './docx-borders'
import type { DocxLinks } from './docx-runs'
import { docxRuns } from './docx-runs'
import { docxCaption, textWidth } from './docx-table'

const whiteBorders = allBorders({ style: BorderStyle.SINGLE, size: 24, color: officeColors.white })
const fill = { type: ShadingType.CLEAR, color: 'auto', fill: officeColors.accentTint }
const padding = { top: 110, bottom: 110, left: 140, right: 140 }

/** Boxes in rows of `inRow`, each of the same width, kept whole. */
function boxes(cells: readonly (readonly Paragraph[])[], inRow: number): Table {
  const width = Math.floor(textWidth / inRow)
  const rows = Array.from({ length: Math.ceil(cells.length / inRow) }, (_, row) => {
    const children = Array.from({ length: inRow }, (_, column) => {
      const content = cells[row * inRow + column]
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: padding,
        ...(content === undefined ? {} : { shading: fill }),
        children: content ?? [new Paragraph({ style: 'TableText' })],
      })
    })
    return new TableRow({ cantSplit: true, children })
  })
  return new Table({
    width: { size: width * inRow, type: WidthType.DXA },
    columnWidths: Array.from({ length: inRow }, () => width),
    borders: whiteBorders,
    rows,
  })
}

const gap = (): Paragraph => new Paragraph({ style: 'TableText', spacing: { after: 120 } })

/** A few numbers in large: at most five stand in a row, and rows are as even as they can be. */
export function docxKeyFigures(
  { figures }: KeyFigures,
  links: DocxLinks,
): readonly (Paragraph | Table)[] {
  if (figures.length === 0) return []
  const inRow = Math.ceil(figures.length / Math.ceil(figures.length / 5))
  const cells = figures.map(({ printed, number, label, moved }) => [
    new Paragraph({
      style: 'KeyNumber',
      children: [
        ...docxRuns([number === null ? { text: printed } : { text: printed, number }], links),
      ],
    }),
    new Paragraph({ style: 'KeyLabel', text: xmlSafe(label) }),
    ...(moved === null ? [] : [new Paragraph({ style: 'KeyMove', text: xmlSafe(moved) })]),
  ])
  return [boxes(cells, inRow), gap()]
}

/** The AFOM grid, two by two. */
export function docxQuadrants(
  { id, title, boxes: four }: Quadrants,
  links: DocxLinks,
): readonly (Paragraph | Table)[] {
  const cells = four.map(({ title: name, items }) => [
    new Paragraph({ style: 'BoxTitle', text: xmlSafe(name) }),
    ...items.map(
      (item) =>
        new Paragraph({
          style: 'ListBullet',
          numbering: { reference: 'bullets', level: 0, custom: true },
          children: [...docxRuns(item, links)],
        }),
    ),
  ])
  return [docxCaption(title, links.anchors.shown.get(id) ?? null), boxes(cells, 2), gap()]
}
