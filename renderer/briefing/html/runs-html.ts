import type { Run } from '../../../shared/briefing/document'
import { escapeHtml } from './escape-html'
import type { HtmlContext } from './html-context'
import { sectionAnchor } from './html-context'

/** A printed number, as a way to what it is made of; as plain text where nothing shows it. */
export function numberHtml(
  text: string,
  id: string | undefined,
  { document, target, anchors, t }: HtmlContext,
  /** The table that it stands in: it does not lead to itself. */
  inside?: string,
): string {
  const printed = escapeHtml(text)
  const number = id === undefined ? undefined : document.numbers.get(id)
  if (id === undefined || number === undefined) return printed
  const label = escapeHtml(number.label)
  if (target === 'screen') {
    if (number.records.length === 0) return printed
    const name = escapeHtml(t('pages.seeRecords', { printed: text, label: number.label }))
    return `<a class="number" role="button" tabindex="0" data-number="${escapeHtml(id)}" aria-label="${name}" title="${label}">${printed}</a>`
  }
  const annex = sectionAnchor('annex')
  const shown = number.shownIn ?? annex
  const anchor = anchors.has(shown) ? shown : annex
  // From a table full of numbers, the annex would be as many ways to the same place.
  if (!anchors.has(anchor) || anchor === inside) return printed
  if (inside !== undefined && anchor === annex) return printed
  return `<a class="number" href="#${escapeHtml(anchor)}" title="${label}">${printed}</a>`
}

/** A stretch of text, with what is strong in it and the numbers that lead somewhere. */
export function runsHtml(runs: readonly Run[], context: HtmlContext): string {
  return runs
    .map((run) => {
      const inner = numberHtml(run.text, run.number, context)
      return run.isStrong === true ? `<strong>${inner}</strong>` : inner
    })
    .join('')
}

/** The runs of the characters `from` to `to` (excluded) of a text. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const cut: Run[] = []
  let at = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') cut.push({ ...run, text })
    at += run.text.length
  }
  return cut
}
