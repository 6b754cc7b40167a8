import type { ParagraphChild } from 'docx'
import { InternalHyperlink, TextRun } from 'docx'
import type { BriefingDocument, Run } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import type { DocxAnchors } from './docx-anchors'

export interface DocxLinks {
  readonly document: BriefingDocument
  readonly anchors: DocxAnchors
}

/** Stretches of text: a number leads to the table or picture that shows what it is made of, where one does. */
export function docxRuns(runs: readonly Run[], links: DocxLinks): readonly ParagraphChild[] {
  return runs.map(({ text, isStrong, number }) => {
    const bold = isStrong === true ? { bold: true } : {}
    const anchor = anchorOf(number ?? null, links)
    if (anchor === null) return new TextRun({ text: xmlSafe(text), ...bold })
    const link = new TextRun({ text: xmlSafe(text), style: 'Hyperlink', ...bold })
    return new InternalHyperlink({ anchor, children: [link] })
  })
}

/** The bookmark of what shows a number; null where nothing of this document does. */
export function anchorOf(number: string | null, { document, anchors }: DocxLinks): string | null {
  if (number === null) return null
  const shownIn = document.numbers.get(number)?.shownIn ?? null
  return shownIn === null ? null : (anchors.shown.get(shownIn) ?? null)
}
