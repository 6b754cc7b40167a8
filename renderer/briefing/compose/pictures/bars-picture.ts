import type { Picture } from '../../../../shared/briefing/document'
import type { Breakdown, Figure } from '../../../../shared/briefing/figure'
import type { Composition, NoteKey } from '../composition'
import { figureText } from '../words/number-text'
import { breakdownTable } from './breakdown-table'
import { mainParts, pictureNote } from './picture-note'

export interface Bars {
  readonly id: string
  readonly title: NoteKey
  /** What the bars are of: the head of the table's first column. */
  readonly what: NoteKey
  readonly breakdown: Breakdown
  readonly label: (code: string) => string
  /** « 43 acteurs ». */
  readonly records: string
  readonly width: Picture['width']
  /** That one thing may count in several bars. */
  readonly overlapping?: NoteKey
  /** At most so many bars; the table has all. */
  readonly most: number
  /** Whether a part is no answer, and drawn hollow. */
  readonly isHollow?: (code: string, figure: Figure) => boolean
}

/** A breakdown as bars; null where there is nothing to compare. */
export function barsPicture(composition: Composition, bars: Bars): Picture | null {
  const { words, language, whole } = composition
  const { breakdown, id } = bars
  // One bar compares nothing.
  if (breakdown.parts.length < 2) return null
  const title = words(bars.title)
  const axis = words('note.pictures.count')
  const rows = breakdown.parts.map(({ code, figure }) => ({
    code,
    figure,
    label: bars.label(code),
    printed: figureText(figure, language),
  }))
  const shown = rows.slice(0, bars.most)
  const hollow = bars.isHollow ?? ((code: string) => code === '')
  const note = pictureNote(
    composition,
    bars.records,
    bars.overlapping === undefined ? '' : words(bars.overlapping),
    rows.length > shown.length
      ? words('note.pictures.first', { n: whole(shown.length), of: whole(rows.length) })
      : '',
  )
  return {
    kind: 'picture',
    id,
    title,
    alt: words('note.alt.bars', { title, parts: mainParts(composition, rows) }),
    note,
    width: bars.width,
    source: {
      kind: 'chart',
      chart: {
        kind: 'bars',
        axis,
        rows: shown.map(({ code, figure, label, printed }) => ({
          label,
          value: figure.value,
          printed,
          ...(hollow(code, figure) ? { isHollow: true as const } : {}),
        })),
      },
    },
    table: breakdownTable(composition, breakdown, {
      id,
      title,
      what: words(bars.what),
      label: bars.label,
      note,
    }),
  }
}
