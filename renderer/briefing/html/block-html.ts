import type {
  Cover,
  KeyFigures,
  List,
  Paragraph,
  Quadrants,
  Run,
} from '../../../shared/briefing/document'
import { escapeHtml } from './escape-html'
import type { HtmlContext } from './html-context'
import { numberHtml, runsHtml } from './runs-html'

/** The head of the whole document: what it is, of what, by whom, for whom. */
export function coverHtml(cover: Cover, { document }: HtmlContext): string {
  const facts = cover.facts.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  )
  const subtitle =
    cover.subtitle === '' ? '' : `<p class="subtitle">${escapeHtml(cover.subtitle)}</p>`
  const level = `<p class="level ${document.level}">${escapeHtml(document.levelLabel)}</p>`
  return `<header class="cover"><div class="band"><p class="kicker">${escapeHtml(document.title)}</p><h1>${escapeHtml(cover.title)}</h1>${subtitle}${level}</div><dl class="facts">${facts.join('')}</dl></header>`
}

/** A paragraph, or the lines of it that stand on one page. */
export function paragraphHtml(
  { tone }: Paragraph,
  runs: readonly Run[],
  context: HtmlContext,
): string {
  const tones = {
    plain: '',
    lead: ' class="lead"',
    note: ' class="note"',
    warning: ' class="warning"',
  }
  return `<p${tones[tone]}>${runsHtml(runs, context)}</p>`
}

/** The items `from` to `to` (excluded) of a list; where it is numbered, it counts on. */
export function listHtml(list: List, from: number, to: number, context: HtmlContext): string {
  const items = list.items.slice(from, to).map((runs) => `<li>${runsHtml(runs, context)}</li>`)
  const start = from === 0 ? '' : ` start="${from + 1}"`
  return list.isOrdered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`
}

/** Longer than this, what stands for a number is words, and set smaller. */
const longestNumber = 8

export function figuresHtml({ figures }: KeyFigures, context: HtmlContext): string {
  const boxes = figures.map(({ printed, number, label, moved }) => {
    const value = numberHtml(printed, number ?? undefined, context)
    const size = printed.length > longestNumber ? ' class="words"' : ''
    const since = moved === null ? '' : `<dd class="moved">${escapeHtml(moved)}</dd>`
    return `<div><dt>${escapeHtml(label)}</dt><dd class="value"><b${size}>${value}</b></dd>${since}</div>`
  })
  const across = figures.length <= 5 ? figures.length : Math.ceil(figures.length / 2)
  return `<dl class="figures of-${Math.min(across, 5)}">${boxes.join('')}</dl>`
}

/** The rows `from` to `to` (excluded) of the grid, two boxes each. */
export function quadrantsHtml(
  quadrants: Quadrants,
  from: number,
  to: number,
  context: HtmlContext,
): string {
  const title = from === 0 ? quadrants.title : context.t('pages.goesOn', { title: quadrants.title })
  const boxes = quadrants.boxes.slice(from * 2, to * 2).map((box, index) => {
    const id = `${quadrants.id}-${from * 2 + index + 1}`
    const items = box.items.map((runs) => `<li>${runsHtml(runs, context)}</li>`).join('')
    const list = items === '' ? '' : `<ul aria-labelledby="${escapeHtml(id)}">${items}</ul>`
    return `<div class="box"><p class="box-title" id="${escapeHtml(id)}">${escapeHtml(box.title)}</p>${list}</div>`
  })
  const id = from === 0 ? ` id="${escapeHtml(quadrants.id)}"` : ''
  return `<div class="quadrants"${id} role="group" aria-label="${escapeHtml(quadrants.title)}"><p class="title">${escapeHtml(title)}</p><div class="boxes">${boxes.join('')}</div></div>`
}
