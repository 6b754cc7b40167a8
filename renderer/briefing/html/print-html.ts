import type { BriefingDocument } from '../../../shared/briefing/document'
import { fontStyle } from './briefing-fonts'
import { escapeHtml } from './escape-html'
import { pageStyle, paperStyle } from './page-style'
import type { PagedDocument } from './paged-document'
import { textStyle } from './text-style'

/** What the document is called where only one line names it. */
export function documentName({ title, subject }: BriefingDocument): string {
  return `${title} · ${subject}`
}

/** The pages as one page of HTML to be printed: no script, and nothing from outside. */
export function printHtml(document: BriefingDocument, { pages }: PagedDocument): string {
  const body = pages.map((page) => `<div class="page">${page}</div>`).join('\n')
  return `<!doctype html>
<html lang="${document.language}"><head><meta charset="utf-8"><title>${escapeHtml(documentName(document))}</title>
<style>${fontStyle(body)}${textStyle}${pageStyle}${paperStyle}</style></head>
<body><main class="briefing">${body}</main></body></html>`
}
