import type { BriefingDocument } from '../../../shared/briefing/document'
import { escapeHtml } from './escape-html'
import type { HtmlContext } from './html-context'
import { sectionAnchor } from './html-context'

/** Fewer sections than this are found without a table of contents. */
const fewestListed = 4

/** The sections that a table of contents lists: those with a title of their own. */
function listedSections({ sections }: BriefingDocument): BriefingDocument['sections'] {
  return sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'cover'))
}

/** The table of contents, each entry with a place for the number of its page; null where there is little to find. */
export function contentsHtml({ document, t, target }: HtmlContext): string | null {
  const listed = listedSections(document)
  if (listed.length < fewestListed) return null
  const title = escapeHtml(t('pages.contents'))
  const entries = listed.map(({ code, title: name }) => {
    const page = target === 'file' ? '' : ` <i data-page-of="${escapeHtml(code)}"></i>`
    const section = target === 'screen' ? ` data-section="${escapeHtml(code)}"` : ''
    return `<li><a href="#${escapeHtml(sectionAnchor(code))}"${section}><span>${escapeHtml(name)}</span>${page}</a></li>`
  })
  return `<nav class="contents" aria-label="${title}"><p class="title" aria-hidden="true">${title}</p><ol>${entries.join('')}</ol></nav>`
}

/** Fills in the numbers of the pages, once they are known. */
export function withPageNumbers(html: string, pageOf: ReadonlyMap<string, number>): string {
  return html.replace(
    /(<i data-page-of="([^"]*)">)<\/i>/g,
    (_whole, tag: string, code: string) => `${tag}${pageOf.get(code) ?? ''}</i>`,
  )
}
