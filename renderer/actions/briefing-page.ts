import type { TFunction } from 'i18next'
import type { Briefing, Count } from '../../shared/briefing/briefing'
import type { Term } from '../../shared/model/term'
import { termLabel } from '../../shared/model/vocabularies/term-label'
import type { Language } from '../text/i18n'
import { briefingStyle } from './briefing-style'

export interface BriefingPage {
  readonly briefing: Briefing
  readonly language: Language
  readonly t: TFunction
  readonly terms: readonly Term[]
  readonly person: string
  readonly version: string
  readonly date: Date
  /** The network as on screen, with its legend; null where there is nothing to draw. */
  readonly svg: string | null
}

/** Text in HTML: what a person typed is never markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function keyFigures({ briefing, language, t }: BriefingPage): string {
  const number = new Intl.NumberFormat(language)
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const figures: readonly (readonly [string, string])[] = [
    [number.format(briefing.actors), t('briefing.actors')],
    [number.format(briefing.alliances), t('briefing.alliances')],
    [
      briefing.alliedShare === null ? t('briefing.notEnough') : share.format(briefing.alliedShare),
      t('briefing.alliedShare'),
    ],
    [number.format(briefing.crossWorldAlliances), t('briefing.crossWorld')],
    [number.format(briefing.challenges), t('briefing.challenges')],
  ]
  const cells = figures.map(([value, name]) => `<div><b>${value}</b><span>${name}</span></div>`)
  return `<section class="figures" aria-label="${t('briefing.keyFigures')}">${cells.join('')}</section>`
}

function countTable(
  page: BriefingPage,
  title: string,
  vocabulary: string,
  counts: readonly Count[],
): string {
  const { language, terms, t } = page
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const rows = counts.map(({ code, count }) => {
    const label = code === '' ? t('briefing.unknown') : termLabel(vocabulary, code, language, terms)
    const width = String(Math.round((count / most) * 100))
    return `<tr><th scope="row">${escapeHtml(label)}</th><td class="bar"><i style="width:${width}%"></i></td><td>${String(count)}</td></tr>`
  })
  const body = rows.length === 0 ? `<tr><td>${t('briefing.none')}</td></tr>` : rows.join('')
  return `<section><h2>${title}</h2><table>${body}</table></section>`
}

function list(title: string, none: string, items: readonly string[]): string {
  const shown = items.length === 0 ? [none] : items
  const lines = shown.map((item) => `<li>${escapeHtml(item)}</li>`).join('')
  return `<section><h2>${title}</h2><ul>${lines}</ul></section>`
}

function networkSection({ briefing, language, t, svg }: BriefingPage): string {
  const { density, components, isolates } = briefing.network
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 })
  const note = t('briefing.networkNote', {
    density: density === null ? t('briefing.notEnough') : number.format(density),
    components: t('briefing.components', { count: components ?? 0 }),
    isolates: t('briefing.isolates', { count: isolates ?? 0 }),
  })
  return `<section class="network"><h2>${t('briefing.network')}</h2>${svg ?? ''}<p>${note}</p></section>`
}

/** The briefing as one page of HTML, with no script and nothing from outside. */
export function briefingPage(page: BriefingPage): string {
  const { briefing, language, t, person, version } = page
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(page.date)
  const made =
    person === ''
      ? t('briefing.madeOnNobody', { date, version })
      : t('briefing.madeOn', { date, version, person: escapeHtml(person) })
  const communes = t('briefing.communes', { count: briefing.communes })
  const none = t('briefing.none')
  const mostAllied = briefing.mostAllied.map(({ name, alliances }) =>
    t('briefing.mostAlliedCount', { name, count: alliances }),
  )
  const fictitious =
    briefing.fictitious === 0
      ? ''
      : `<p class="warning">${t('briefing.fictitious', { count: briefing.fictitious })}</p>`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${t('briefing.title')}</title><style>${briefingStyle}</style></head><body>
<header><p>${t('briefing.title')}</p><h1>${escapeHtml(briefing.name)}</h1><p>${communes} · ${made}</p></header>${fictitious}
${keyFigures(page)}
<div class="columns">
${countTable(page, t('briefing.byWorld'), 'world', briefing.actorsByWorld)}
${countTable(page, t('briefing.byForm'), 'allianceForm', briefing.alliancesByForm)}
${countTable(page, t('briefing.byStage'), 'stage', briefing.alliancesByStage)}
${list(t('briefing.mostAllied'), none, mostAllied)}
${list(t('briefing.unanswered'), none, briefing.unansweredChallenges.slice(0, 6))}
</div>
${networkSection(page)}
<footer>${t('briefing.source')}</footer></body></html>`
}
