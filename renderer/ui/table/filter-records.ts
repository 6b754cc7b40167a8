import { foldText } from '../../../shared/graph/match-text'
import type { TableView } from '../../state/table-view-store'
import type { Facet } from './record-column'

/**
 * The records that hold every word searched, accents aside, and for each facet filtered by, one of the
 * values wanted. `textOf` gives folded text.
 */
export function filterRecords<T>(
  records: readonly T[],
  view: Pick<TableView, 'search' | 'facets'>,
  textOf: (record: T) => string,
  facets: readonly Facet<T>[],
): readonly T[] {
  const words = foldText(view.search)
    .split(/\s+/)
    .filter((word) => word !== '')
  const wanted = facets.flatMap((facet) => {
    const values = view.facets[facet.id] ?? []
    return values.length === 0 ? [] : [{ valuesOf: facet.valuesOf, values: new Set(values) }]
  })
  if (words.length === 0 && wanted.length === 0) return records
  return records.filter((record) => {
    if (!wanted.every(({ valuesOf, values }) => valuesOf(record).some((one) => values.has(one)))) {
      return false
    }
    if (words.length === 0) return true
    const text = textOf(record)
    return words.every((word) => text.includes(word))
  })
}

/** The values of a facet that occur, the most frequent first, and how often. */
export function countFacet<T>(
  records: readonly T[],
  facet: Facet<T>,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const value of facet.valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
}
