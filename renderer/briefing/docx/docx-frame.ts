import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { BriefingDocument } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { textWidth } from './docx-table'

const atRight = [{ type: TabStopType.RIGHT, position: textWidth }]

/** On each page: of what this is, and for whom. */
export function docxHeader({ subject, levelLabel }: BriefingDocument): Header {
  const children = [
    new TextRun({ text: xmlSafe(subject) }),
    new TextRun({ children: [new Tab(), xmlSafe(levelLabel)], style: 'Strong' }),
  ]
  return new Header({ children: [new Paragraph({ style: 'Header', tabStops: atRight, children })] })
}

/** On each page: what this is, when it was made, and which page of how many. */
export function docxFooter({ title, madeOn }: BriefingDocument): Footer {
  const children = [
    new TextRun({ text: xmlSafe(`${title} · ${madeOn}`) }),
    new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ]
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops: atRight, children })] })
}
