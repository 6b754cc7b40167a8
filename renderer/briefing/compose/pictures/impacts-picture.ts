import type { Picture } from '../../../../shared/briefing/document'
import type { Composition } from '../composition'
import { countedRuns } from '../words/figure-runs'
import { textOf } from '../words/runs'
import { crossTable, filledRows } from './cross-table'
import { mainParts, pictureNote } from './picture-note'

/** Impacts in the four dimensions by their level; null where none is recorded. */
export function impactsPicture(composition: Composition, width: Picture['width']): Picture | null {
  const { facts, words, term, whole } = composition
  const cross = facts.impactByLevel
  if (filledRows(cross).length === 0) return null
  const title = words('note.pictures.impactLevels')
  const counted = countedRuns(composition, 'impacts')
  const note = pictureNote(composition, counted === null ? '' : textOf(counted))
  const row = (code: string): string => term('impactDimension', code)
  const column = (code: string): string => levelName(composition, code)
  const rows = cross.rows.codes.map(row)
  const counts = cross.cells.map((cells) => cells.map(({ value }) => value ?? 0))
  const told = rows.map((label, at) => ({
    label,
    printed: whole((counts[at] ?? []).reduce((sum, count) => sum + count, 0)),
  }))
  return {
    kind: 'picture',
    id: 'impact-levels',
    title,
    alt: words('note.alt.levels', { title, parts: mainParts(composition, told) }),
    note,
    width,
    source: {
      kind: 'chart',
      chart: { kind: 'levels', rows, levels: cross.columns.codes.map(column), counts },
    },
    table: crossTable(composition, cross, {
      id: 'impact-levels',
      title,
      note,
      what: words('note.tables.dimension'),
      row,
      column,
    }),
  }
}

/** « 3 sur 4 »; where nobody judged it, so it says. */
function levelName({ words, whole }: Composition, code: string): string {
  return code === ''
    ? words('note.list.unsaid')
    : words('note.tables.levelOf', { level: whole(Number(code)) })
}
