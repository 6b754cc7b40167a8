import type { RowLookup } from '../../shared/change/apply'
import { differenceOf } from '../../shared/change/difference'
import { foldText } from '../../shared/graph/match-text'
import type { Term } from '../../shared/model/term'
import { recordKinds } from '../../shared/model/record-kinds'
import type { ChangeLine } from '../state/change-line'
import { titleOfRow } from './record-title'

/** Two moments of a territory, and the records that may differ between them. */
export interface TwoMoments {
  readonly before: RowLookup
  readonly after: RowLookup
  /** Keys of the rows that were touched. */
  readonly touched: Iterable<string>
}

/** The order in which people look at kinds: who and what first, places on the picture last. */
const kindOrder = [
  ...['territory', 'actor', 'alliance', 'membership', 'relation', 'contact'],
  ...['challenge', 'resource', 'position', 'impact', 'event', 'swotItem', 'keyFigure'],
  ...['attachment', 'briefingSection', 'briefingQuestion', 'recommendation', 'briefing'],
  ...['term', 'savedView', 'placement'],
] satisfies readonly string[]

function placeOf(kind: string): number {
  const place = kindOrder.indexOf(kind)
  return place < 0 ? kindOrder.length : place
}

/** What puts a line in its place: comparing texts as a language does is far too slow for a hundred thousand. */
function orderOf({ kind, title }: ChangeLine): string {
  return `${String.fromCharCode(placeOf(kind))}${foldText(title)}`
}

/** The records that a person sees differ between two moments, in the order of a list. */
export function changeLines(
  { before, after, touched }: TwoMoments,
  filesOf: (key: string) => readonly number[] = () => [],
): readonly ChangeLine[] {
  const lines: ChangeLine[] = []
  for (const key of touched) {
    const row = after(key)
    const difference = row === undefined ? null : differenceOf(before(key), row)
    if (difference === null) continue
    const { kind, how, fields, conflicts } = difference
    lines.push({
      ...{ key, kind, how, ...titleOfRow(key, before, after) },
      ...{ fields: fields.length, disagreements: conflicts.length },
      ...{ twin: null, files: filesOf(key) },
    })
  }
  return lines
    .map((line) => ({ line, order: orderOf(line) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ line }) => line)
}

/** The mission's own words that changed: values of other records may be among them. */
export function changedTerms({ after, touched }: TwoMoments): readonly Term[] {
  const fields = Object.keys(recordKinds.term)
  return Array.from(touched, after)
    .filter((row) => row?.kind === 'term')
    .map((row): Term => {
      const texts = fields.flatMap((field) => {
        const value = row?.values[field]
        return typeof value === 'string' ? [[field, value] as const] : []
      })
      return { id: row?.id ?? '', ...Object.fromEntries(texts) }
    })
}
