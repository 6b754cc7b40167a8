import { compareIds } from '../graph/derive-nodes'
import { countOf } from './count-figure'
import type { Breakdown, BreakdownPart, RecordRef } from './figure'

/** The largest first, then by code; what nobody said comes last. */
function compareParts(left: BreakdownPart, right: BreakdownPart): number {
  return (
    Number(left.code === '') - Number(right.code === '') ||
    (right.figure.value ?? 0) - (left.figure.value ?? 0) ||
    compareIds(left.code, right.code)
  )
}

/** What is counted: the records of each code, a record several times where it has several codes. */
export function breakDown<T>(
  {
    code,
    vocabulary,
    isOverlapping = false,
  }: Omit<Breakdown, 'parts' | 'isOverlapping'> & {
    readonly isOverlapping?: boolean
  },
  items: Iterable<T>,
  codesOf: (item: T) => string | readonly string[],
  refOf: (item: T) => RecordRef,
): Breakdown {
  const found = new Map<string, RecordRef[]>()
  for (const item of items) {
    const codes = codesOf(item)
    for (const one of typeof codes === 'string' ? [codes] : codes) {
      const known = found.get(one)
      if (known === undefined) found.set(one, [refOf(item)])
      else known.push(refOf(item))
    }
  }
  const parts = Array.from(found, ([one, records]) => ({
    code: one,
    figure: countOf(`${code}/${one}`, records),
  }))
  return { code, vocabulary, isOverlapping, parts: parts.sort(compareParts) }
}
