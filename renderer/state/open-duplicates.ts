import type { Row } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { notSameField } from '../../shared/change/same-record'
import type { DuplicatePair } from '../../shared/import/duplicates/duplicate-pair'
import { mergedKind } from './read-record'

/** Two actors as one text, whichever way round. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`
}

const prefix = `${notSameField}/`

/** The pairs of shown actors of which somebody said that they are not the same, whatever each was merged with since. */
export function decidedPairs(
  rows: ReadonlyMap<string, Row>,
  { representativeOf }: SameRecords,
): ReadonlySet<string> {
  const decided = new Set<string>()
  const shown = (id: string): string => representativeOf.get(id) ?? id
  for (const row of rows.values()) {
    if (row.kind !== mergedKind) continue
    for (const register in row.values) {
      if (!register.startsWith(prefix) || row.values[register] !== true) continue
      decided.add(pairKey(shown(row.id), shown(register.slice(prefix.length))))
    }
  }
  return decided
}

export interface ShownActors {
  readonly actors: { readonly has: (id: string) => boolean }
  readonly same: SameRecords
  readonly decided: ReadonlySet<string>
}

/**
 * The pairs that are still to be decided, each of two actors that are shown: what was merged, removed or
 * told apart since they were found is left out. The order stays, the surest first.
 */
export function openPairs(
  found: readonly DuplicatePair[],
  { actors, same: { representativeOf }, decided }: ShownActors,
): readonly DuplicatePair[] {
  const seen = new Set<string>()
  const open: DuplicatePair[] = []
  for (const pair of found) {
    const one = representativeOf.get(pair.left) ?? pair.left
    const other = representativeOf.get(pair.right) ?? pair.right
    const [left, right] = one < other ? [one, other] : [other, one]
    const key = pairKey(left, right)
    if (left === right || seen.has(key) || decided.has(key)) continue
    if (!actors.has(left) || !actors.has(right)) continue
    seen.add(key)
    open.push({ ...pair, left, right })
  }
  return open
}
