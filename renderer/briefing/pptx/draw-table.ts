import type PptxGenJS from 'pptxgenjs'
import type { Table } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'
import type { OfficeWords } from '../office/office-words'
import { columnShares } from '../office/column-shares'
import { drawNote } from './draw-picture'
import type { SlideRoom } from './pptx-master'
import { slideRoom } from './pptx-master'
import { textHeight } from './slide-text'

/** Under the table, for its source. */
const noteHeight = 0.45
const wideMargin = 0.07
/** Of a table beside a photo. */
const narrowMargin = 0.04
/** Letters of one point over the width of a slide. */
const lettersWide = 1800

/** The first rows of a table, as many as fit; under it how many there are, where more do. */
export function drawTable(
  drawn: PptxGenJS.Slide,
  table: Table,
  words: OfficeWords,
  { x, y, w, h }: SlideRoom,
): void {
  const { title, columns, rows, note } = table
  const fontSize = 14
  const margin = w < slideRoom.w ? narrowMargin : wideMargin
  const colW = columnShares(table, ((lettersWide / fontSize) * w) / slideRoom.w).map(
    (share) => share * w,
  )
  const heights = [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map(({ text }) => text)),
  ].map((texts) => rowHeight(texts, colW, fontSize, margin))
  const shown = rowsThatFit(heights, h - noteHeight)
  const line = { type: 'solid', color: officeColors.rule, pt: 0.75 } as const
  const none = { type: 'none' } as const
  const head = columns.map(({ label, isNumber }) => ({
    text: xmlSafe(label),
    options: {
      ...{ bold: true, color: officeColors.white, fill: { color: officeColors.accent } },
      align: alignOf(isNumber),
    },
  }))
  const body = rows.slice(0, shown).map((row) =>
    columns.map(({ isNumber }, column) => ({
      text: xmlSafe(row[column]?.text ?? ''),
      options: { align: alignOf(isNumber) },
    })),
  )
  drawn.addTable([head, ...body], {
    ...{ x, y, w, colW, rowH: heights.slice(0, shown + 1) },
    ...{ fontSize, fontFace: officeFont, color: officeColors.ink, valign: 'middle', margin },
    border: [none, none, line, none],
    objectName: xmlSafe(title),
  })
  const counts = words.moreRows.replace('{n}', String(shown)).replace('{all}', String(rows.length))
  drawNote(drawn, shown < rows.length ? `${counts} ${note}` : note)
}

const alignOf = (isNumber: boolean): 'left' | 'right' => (isNumber ? 'right' : 'left')

function rowHeight(
  texts: readonly string[],
  colW: readonly number[],
  fontSize: number,
  margin: number,
): number {
  const lines = texts.map((text, column) =>
    textHeight(text, fontSize, (colW[column] ?? 1) - margin * 2),
  )
  return Math.max(...lines) + margin * 2
}

function rowsThatFit([head = 0, ...rows]: readonly number[], high: number): number {
  let used = head
  const first = rows.findIndex((height) => {
    used += height
    return used > high
  })
  return first === -1 ? rows.length : Math.max(first, 1)
}
