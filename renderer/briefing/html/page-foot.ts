import type { BriefingDocument } from '../../../shared/briefing/document'
import { escapeHtml } from './escape-html'

/** The foot of a page: for whom it is, of what, and which of how many. Hidden from readers of the text. */
export function footHtml(document: BriefingDocument, page: number, count: number): string {
  const { title, subject, level, levelLabel, madeOn } = document
  const words = escapeHtml([title, subject, madeOn].filter((word) => word !== '').join(' · '))
  return `<div class="foot" aria-hidden="true"><span class="level ${level}">${escapeHtml(levelLabel)}</span><span class="subject">${words}</span><span>${page} / ${count}</span></div>`
}
