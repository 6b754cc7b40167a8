import type { Quadrants, Table } from '../../../../shared/briefing/document'
import type { RecommendationFact } from '../../../../shared/briefing/facts'
import { swotQuadrant } from '../../../../shared/model/vocabularies/swot-quadrant'
import { inOrder } from '../../../../shared/model/in-order'
import { cappedTable } from '../capped-table'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, listed } from '../parts'
import { pictureNote } from '../pictures/picture-note'
import { textCell } from '../words/figure-runs'
import { recommendationRuns } from '../words/recommendation-runs'
import type { Runs } from '../words/runs'

const mostItems = 8
const mostOpen = 4
const mostAccepted = 15

/** The AFOM grid; null where nothing stands in it. */
function quadrants(composition: Composition): Quadrants | null {
  const { input, words, term, typed, say, whole } = composition
  const items = inOrder([...input.tables.swotItem.values()])
    .map(({ quadrant, title }) => ({ quadrant, text: typed(title) }))
    .filter(({ text }) => text !== '')
  if (items.length === 0) return null
  return {
    kind: 'quadrants',
    id: 'swot',
    title: words('note.swot.title'),
    boxes: swotQuadrant.map(({ code }) => {
      const own = items.filter(({ quadrant }) => quadrant === code)
      const shown: Runs[] = own.slice(0, mostItems).map(({ text }) => [{ text }])
      const more = own.length - shown.length
      const rest = more > 0 ? say('note.list.more', { count: more, n: whole(more) }) : null
      return { title: term('swotQuadrant', code), items: rest === null ? shown : [...shown, rest] }
    }),
  }
}

/** The most urgent of each kind first, two of a kind: six introductions of pairs would hide the rest. */
function mixed(found: readonly RecommendationFact[]): readonly RecommendationFact[] {
  const counts = new Map<string, number>()
  const places = found.map((one, at) => {
    const { kind } = one.finding
    const before = counts.get(kind) ?? 0
    counts.set(kind, before + 1)
    return { one, at, round: Math.floor(before / 2) }
  })
  return places
    .toSorted((left, right) => left.round - right.round || left.at - right.at)
    .map(({ one }) => one)
}

/** What was decided, then (inside) what waits for a decision. What was dismissed is left out. */
function recommendations(composition: Composition): readonly Part[] {
  const { facts, words, level, say, whole } = composition
  const parts = (decision: 'accepted' | 'open', title: string, most: number): readonly Part[] => {
    const found = facts.recommendations.filter((one) => one.decision === decision)
    const all = (decision === 'open' ? mixed(found) : found)
      .map((one) => recommendationRuns(composition, one))
      .filter((runs) => runs !== null)
    const more = all.length - most
    const rest = more > 0 ? say('note.list.more', { count: more, n: whole(more) }) : null
    return listed(title, all.slice(0, most), rest)
  }
  return [
    ...parts('accepted', words('note.swot.accepted'), mostAccepted),
    ...(level === 'internal' ? parts('open', words('note.swot.open'), mostOpen) : []),
  ]
}

/** What is to be done next, the earliest due first; who does it is a person, named inside only. */
function nextActionsTable(composition: Composition): Table | null {
  const { facts, input, words, typed, date, level, whole } = composition
  const withPerson = level === 'internal'
  const rows = facts.nextActions.flatMap(({ event, isOverdue }) => {
    const { nextAction, nextActionBy, nextActionOn, title } =
      input.tables.event.get(event.slice(event.indexOf('/') + 1)) ?? {}
    const action = typed(nextAction)
    if (action === '') return []
    const due = nextActionOn === undefined ? '' : date(nextActionOn)
    return [
      [
        textCell(action),
        ...(withPerson ? [textCell(typed(nextActionBy))] : []),
        textCell(isOverdue ? words('note.swot.late', { date: due }) : due),
        textCell(typed(title)),
      ],
    ]
  })
  if (rows.length === 0) return null
  return {
    kind: 'table',
    id: 'next-actions',
    title: words('note.tables.nextActions'),
    columns: [
      { label: words('note.tables.action'), isNumber: false },
      ...(withPerson ? [{ label: words('note.tables.by'), isNumber: false }] : []),
      { label: words('note.tables.due'), isNumber: false },
      { label: words('note.tables.event'), isNumber: false },
    ],
    rows,
    note: pictureNote(
      composition,
      words('note.counted.nextActions', { count: rows.length, n: whole(rows.length) }),
    ),
  }
}

/** AFOM, recommendations and what is to be done next. */
export function swotSection(composition: Composition): readonly Part[] {
  const { words, level } = composition
  const grid = quadrants(composition)
  const advice = recommendations(composition)
  const actions = level === 'public' ? null : nextActionsTable(composition)
  if (grid === null && advice.length === 0 && actions === null) {
    return absence(words('note.swot.notEnough'))
  }
  return [
    ...content(grid),
    ...advice,
    ...content(actions === null ? null : cappedTable(composition, actions, 6)),
  ]
}
