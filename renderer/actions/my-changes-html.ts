import type { ChangedField, ChangedRecord, ChangesPage } from '../state/my-changes-page'
import { escapeHtml } from '../briefing/html/escape-html'
import { myChangesStyle } from './my-changes-style'

/** A page is read: what fills more than some thirty of them is for the copy of the territory. */
const maxRecords = 1200
/** So many records that were added are told field by field; of more, the names. */
const maxDetailed = 60
/** Of a note, what tells which it is. */
const maxValue = 700

const style = `${myChangesStyle}
.counts { display: flex; flex-wrap: wrap; gap: 4pt 14pt; margin: 0 0 10pt; font-weight: 600 }
section.kind { margin-bottom: 10pt }
section.kind h2 { font-size: 12pt; border-bottom: .75pt solid #c3d0d3; padding-bottom: 2pt; break-after: avoid }
article { break-inside: avoid; margin: 0 0 6pt; padding-left: 8pt; border-left: 2pt solid #c3d0d3 }
article.added { border-color: #0b5c66 }
article.removed, article.erased { border-color: #9b2c2c }
h3 { font-size: 10pt; margin: 0; overflow-wrap: anywhere }
h3 small { font-weight: 400; font-size: 8.5pt; color: #47585e }
ul.names { columns: 2; column-gap: 10mm; margin: 2pt 0 0 }
ul.names li { overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: 38mm 1fr; gap: 1pt 8pt; margin: 1pt 0 0; font-size: 9pt }
dt { color: #47585e }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
del { color: #5f6f75 }
ins { text-decoration: none }
i.empty { color: #47585e }
`

/** What the page says beside the changes themselves. */
export interface ChangesHtmlWords {
  readonly language: string
  /** « vide ». */
  readonly empty: string
  /** Says that so many records were added. */
  readonly added: (count: number) => string
  /** Says that so many records are not on the page. */
  readonly more: (count: number) => string
}

function valueHtml(text: string): string {
  return escapeHtml(text.length > maxValue ? `${text.slice(0, maxValue)}…` : text)
}

function fieldHtml({ name, before, after }: ChangedField, empty: string): string {
  const was = before === '' ? '' : `<del>${valueHtml(before)}</del> → `
  const is = after === '' ? `<i class="empty">${escapeHtml(empty)}</i>` : valueHtml(after)
  return `<dt>${escapeHtml(name)}</dt><dd>${was}<ins>${is}</ins></dd>`
}

function recordHtml({ name, how, howText, fields }: ChangedRecord, empty: string): string {
  const lines = fields.map((field) => fieldHtml(field, empty)).join('')
  const list = lines === '' ? '' : `<dl>${lines}</dl>`
  return `<article class="${how}"><h3>${escapeHtml(name)} <small>${escapeHtml(howText)}</small></h3>${list}</article>`
}

/** Of an import only the names are for reading. */
function namesHtml(records: readonly ChangedRecord[]): string {
  const names = records.map(({ name }) => `<li>${escapeHtml(name)}</li>`).join('')
  return `<ul class="names">${names}</ul>`
}

/** A section of which only the `shown` are told; how many were added in all is said before their names. */
function sectionHtml(
  all: readonly ChangedRecord[],
  shown: readonly ChangedRecord[],
  { empty, added }: ChangesHtmlWords,
): string {
  const count = all.filter(({ how }) => how === 'added').length
  const fresh = shown.filter(({ how }) => how === 'added')
  const isLong = count > maxDetailed
  const told = isLong ? shown.filter(({ how }) => how !== 'added') : shown
  const names = isLong ? `<h3>${escapeHtml(added(count))}</h3>${namesHtml(fresh)}` : ''
  return [...told.map((record) => recordHtml(record, empty)), names].join('\n')
}

/** The page to print: A4, legible in black and white. */
export function changesHtml(page: ChangesPage, words: ChangesHtmlWords): string {
  const { language, more } = words
  let left = maxRecords
  let hidden = 0
  const sections = page.sections.map(({ title, records }) => {
    const shown = records.slice(0, Math.max(0, left))
    left -= shown.length
    hidden += records.length - shown.length
    return shown.length === 0
      ? ''
      : `<section class="kind"><h2>${escapeHtml(title)} (${String(records.length)})</h2>\n${sectionHtml(records, shown, words)}</section>`
  })
  const rest = hidden === 0 ? '' : `<p>${escapeHtml(more(hidden))}</p>`
  const counts = page.counts.map((count) => `<span>${escapeHtml(count)}</span>`).join('')
  const heading = page.heading.map((words) => `<p>${escapeHtml(words)}</p>`).join('')
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title><style>${style}</style></head><body>
<header><p>${escapeHtml(page.title)}</p><h1>${escapeHtml(page.territory)}</h1>${heading}</header>
<p class="counts">${counts}</p>
${sections.join('\n')}${rest}</body></html>`
}
