import { InternalHyperlink, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { BriefingDocument, Cover } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import type { OfficeWords } from '../office/office-words'
import { noBorders } from './docx-borders'
import type { DocxAnchors } from './docx-anchors'
import { textWidth } from './docx-table'

const labelWidth = 2900

const strong = { style: 'Strong' }

/** The first page: what this is, of what, by whom and for whom, and where its sections are. */
export function docxCover(
  { title, subtitle, facts }: Cover,
  document: BriefingDocument,
  anchors: DocxAnchors,
  words: OfficeWords,
): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Title', spacing: { before: 2200 }, text: xmlSafe(title) }),
    new Paragraph({ style: 'Subtitle', text: xmlSafe(subtitle) }),
    ...(facts.length === 0 ? [] : [factTable(facts)]),
    ...contents(document, anchors, words),
  ]
}

function factTable(facts: Cover['facts']): Table {
  const widths = [labelWidth, textWidth - labelWidth]
  const cell = (text: string, column: 0 | 1): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      children: [
        new Paragraph({
          style: 'TableText',
          children: [new TextRun({ text: xmlSafe(text), ...(column === 1 ? strong : {}) })],
        }),
      ],
    })
  const rows = facts.map(
    ({ label, value }) =>
      new TableRow({ cantSplit: true, children: [cell(label, 0), cell(value, 1)] }),
  )
  const width = { size: textWidth, type: WidthType.DXA }
  return new Table({ width, columnWidths: widths, borders: noBorders, rows })
}

/**
 * Links instead of a field: a field is empty in Word until someone has it brought up to date, and a link leads there
 * at once.
 */
function contents(
  { sections }: BriefingDocument,
  anchors: DocxAnchors,
  words: OfficeWords,
): readonly Paragraph[] {
  const lines = sections.flatMap(({ code, title }, index) => {
    const anchor = anchors.sections[index]
    if (code === 'cover' || anchor === undefined) return []
    const link = new TextRun({ text: xmlSafe(title), style: 'Hyperlink' })
    const children = [new InternalHyperlink({ anchor, children: [link] })]
    return [new Paragraph({ style: 'ContentsLine', children })]
  })
  if (lines.length < 2) return []
  return [new Paragraph({ style: 'ContentsTitle', text: words.contents }), ...lines]
}
