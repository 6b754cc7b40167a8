import type { BriefingDocument, DocumentSection } from '../../../shared/briefing/document'
import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { fontStyle } from './briefing-fonts'
import { contentsHtml } from './contents-html'
import { escapeHtml } from './escape-html'
import { fileStyle } from './file-style'
import type { HtmlContext } from './html-context'
import { htmlContext, sectionAnchor } from './html-context'
import { documentName } from './print-html'
import { textStyle } from './text-style'
import type { Unit } from './unit'
import { unitClass } from './unit'
import { unitsOf } from './units-of'

/**
 * The briefing as one file of HTML that stands by itself: no script, nothing from outside, for a screen of any
 * width, a reader of the screen, and paper. Its name is `documentName`; its size, what it takes as UTF-8.
 */
export function writeHtml(document: BriefingDocument, pictures: DrawnPictures): string {
  const context = htmlContext(document, pictures, 'file')
  const { t } = context
  const sections = document.sections.map((section) => ({
    section,
    units: unitsOf(section, context),
  }))
  const covers = sections.flatMap(({ units }) => units.filter(({ name }) => name === 'cover'))
  const bodies = sections.map(({ section, units }) => sectionHtml(section, units))
  const cover = covers.map(({ html }) => html()).join('') || plainHead(context)
  const contents = contentsHtml(context) ?? ''
  const skip = `<a class="skip" href="#content">${escapeHtml(t('pages.skip'))}</a>`
  const body = `${skip}${cover}<div class="body">${contents}<main id="content" tabindex="-1">${bodies.join('\n')}${endHtml(context)}</main></div>`
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="generator" content="${escapeHtml(document.generator)}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${escapeHtml(documentName(document))}</title>
<style>${fontStyle(body)}${textStyle}${fileStyle}</style>
</head>
<body class="briefing">
${body}
</body>
</html>
`
}

/** Without its cover, a document still says what it is, of what, and for whom. */
function plainHead({ document }: HtmlContext): string {
  return `<header class="cover"><div class="band"><p class="kicker">${escapeHtml(document.title)}</p><h1>${escapeHtml(document.subject)}</h1><p class="level">${escapeHtml(document.levelLabel)}</p></div></header>`
}

function sectionHtml({ code }: DocumentSection, units: readonly Unit[]): string {
  const shown = units.filter(({ name }) => name !== 'cover')
  if (shown.length === 0) return ''
  const inner = shown
    .map((unit) => `<div class="${unitClass(unit)}">${unit.html()}</div>`)
    .join('\n')
  const hasTitle = shown.some(({ name }) => name === 'section-title')
  const label = hasTitle ? ` aria-labelledby="${escapeHtml(sectionAnchor(code))}"` : ''
  return `<section${label}>${inner}</section>`
}

function endHtml({ document, t }: HtmlContext): string {
  const { title, author, madeOn, levelLabel } = document
  const [generator, date] = [document.generator, madeOn]
  const made =
    author === ''
      ? t('pages.madeWith', { title, date, generator })
      : t('pages.madeWithBy', { title, date, author, generator })
  return `<div class="end"><span class="level">${escapeHtml(levelLabel)}</span><span>${escapeHtml(made)}</span></div>`
}
