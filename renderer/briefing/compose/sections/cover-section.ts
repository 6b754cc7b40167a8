import type { Composition } from '../composition'
import type { Part } from '../parts'
import { content, paragraph } from '../parts'
import { textOf } from '../words/runs'
import { countedRuns } from '../words/figure-runs'

/** « de mars 2026 à novembre 2026 »; empty where no period is said. */
function periodOf({ input, words, date, onDate }: Composition): string {
  const { periodStart, periodEnd } = input.territory ?? {}
  const from = periodStart === undefined ? null : date(periodStart)
  const to = periodEnd === undefined ? null : date(periodEnd)
  if (from !== null && to !== null) return words('note.cover.fromTo', { from, to })
  if (from !== null) return words('note.cover.from', { from: onDate(periodStart ?? '') })
  return to === null ? '' : words('note.cover.to', { to })
}

/** What stands under the territory's name: the kind of ground, and its communes. */
function subtitleOf(composition: Composition, title: string): string {
  const { input, term, facts } = composition
  const { kind } = input.territory ?? {}
  const communes = countedRuns(composition, 'communes')
  const hasCommunes = (facts.figures.communes.value ?? 0) > 0
  return [
    title,
    ...(kind === undefined ? [] : [term('territoryKind', kind)]),
    ...(communes === null || !hasCommunes ? [] : [textOf(communes)]),
  ].join(' · ')
}

/** The warning of made-up records, which nothing takes away. */
export function fictitiousWarning(composition: Composition): readonly Part[] {
  const { facts, say, whole } = composition
  const { value } = facts.figures.fictitious
  if (value === null || value === 0) return []
  const runs = say('note.cover.fictitious', { count: value, n: whole(value) })
  return runs === null ? [] : paragraph(runs, 'warning')
}

/** The cover: what it is about, who made it, when, of what, and for whom. */
export function coverSection(
  composition: Composition,
  names: { readonly title: string; readonly subject: string },
): readonly Part[] {
  const { input, words, typed, whole, level, files, conflicts, author, date } = composition
  const facts = [
    { label: words('note.cover.director'), value: typed(input.territory?.director) },
    { label: words('note.cover.period'), value: periodOf(composition) },
    { label: words('note.cover.madeOn'), value: date(input.today) },
    { label: words('note.cover.author'), value: level === 'internal' ? typed(author) : '' },
    {
      label: words('note.cover.files'),
      value: files === 0 ? '' : words('note.cover.joined', { count: files, n: whole(files) }),
    },
    {
      label: words('note.cover.conflicts'),
      value: conflicts === 0 || level !== 'internal' ? '' : whole(conflicts),
    },
    { label: words('note.cover.level'), value: words(`note.level.${level}`) },
  ]
  return [
    ...content({
      kind: 'cover',
      title: names.subject,
      subtitle: subtitleOf(composition, names.title),
      facts: facts.filter(({ value }) => value !== ''),
    }),
    ...fictitiousWarning(composition),
    ...paragraph([{ text: words(`note.levelHelp.${level}`) }], 'note'),
  ]
}
