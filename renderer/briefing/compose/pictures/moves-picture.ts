import type { FigureCode } from '../../../../shared/briefing/facts'
import type { Picture } from '../../../../shared/briefing/document'
import type { Composition } from '../composition'
import { textCell } from '../words/figure-runs'
import { changeText, numberText } from '../words/number-text'
import { mainParts } from './picture-note'

/** Counts that can stand on one axis. */
const shownCodes: readonly FigureCode[] = [
  ...(['actors', 'alliances', 'activeAlliances', 'relations', 'challenges'] as const),
  ...(['unansweredChallenges', 'resources', 'events', 'impacts'] as const),
]

/** The table has all of them. */
const mostRows = 5

/** What moved since the last briefing; null where there is none, or nothing moved. */
export function movesPicture(composition: Composition): Picture | null {
  const { facts, words, language, date, input } = composition
  const { moves } = facts
  if (moves === null) return null
  const rows = shownCodes.flatMap((code) => {
    const move = moves.moves.find((one) => one.code === code)
    if (move === undefined || move.before === move.now) return []
    // What is masked today would be told by what it was.
    if (facts.figures[code].state !== 'known') return []
    const change = changeText(move.now - move.before, 'count', language)
    const before = numberText(move.before, 'count', language)
    const now = numberText(move.now, 'count', language)
    const printed = words('note.moves.fromTo', { before, now, change })
    return [
      { ...move, label: words(`note.figures.${code}`), printed, texts: [before, now] as const },
    ]
  })
  if (rows.length === 0) return null
  const shown = rows
    .toSorted((one, other) => Math.abs(other.now - other.before) - Math.abs(one.now - one.before))
    .slice(0, mostRows)
  const title = words('note.pictures.moves')
  const before = date(moves.madeOn.slice(0, 10))
  const now = date(input.today)
  const note = words('note.moves.compared', { before, now })
  return {
    kind: 'picture',
    id: 'moves',
    title,
    alt: words('note.alt.bars', { title, parts: mainParts(composition, rows) }),
    note,
    width: 'full',
    source: {
      kind: 'chart',
      chart: {
        kind: 'moves',
        rows: shown.map(({ label, printed, ...move }) => ({
          label,
          before: move.before,
          now: move.now,
          printed,
        })),
        beforeLabel: before,
        nowLabel: now,
      },
    },
    table: {
      kind: 'table',
      id: 'moves-data',
      title,
      columns: [
        { label: words('note.tables.figure'), isNumber: false },
        { label: before, isNumber: true },
        { label: now, isNumber: true },
      ],
      rows: rows.map(({ label, texts, ...move }) => [
        textCell(label),
        { text: texts[0], value: move.before },
        { text: texts[1], value: move.now },
      ]),
      note,
    },
  }
}
