import type { Table } from '../../../../shared/briefing/document'
import type { Breakdown } from '../../../../shared/briefing/figure'
import type { Composition } from '../composition'
import { figureCell, textCell } from '../words/figure-runs'

/** A breakdown as a table of two columns, whole. */
export function breakdownTable(
  composition: Composition,
  breakdown: Breakdown,
  {
    id,
    title,
    what,
    label,
    note,
  }: {
    /** Of the picture whose table it is. */
    readonly id: string
    readonly title: string
    readonly what: string
    readonly label: (code: string) => string
    readonly note: string
  },
): Table {
  const { words } = composition
  return {
    kind: 'table',
    id: `${id}-data`,
    title,
    columns: [
      { label: what, isNumber: false },
      { label: words('note.pictures.count'), isNumber: true },
    ],
    rows: breakdown.parts.map(({ code, figure }) => {
      const part = label(code)
      return [
        textCell(part),
        figureCell(
          composition,
          `${breakdown.code}/${code}`,
          figure,
          words('note.pictures.partOf', { what: title, part }),
        ),
      ]
    }),
    note,
  }
}
