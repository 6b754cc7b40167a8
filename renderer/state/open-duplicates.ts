import type { Row } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { noSameRecords, notSameField } from '../../shared/change/same-record'
import type { DuplicatePair } from '../../shared/import/duplicates/duplicate-pair'
import type { DuplicatesState } from './duplicates-store'
import { mergedKind } from './read-record'
import type { TerritoryState } from './territory-store'

/** Two actors as one text, whichever way round. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`
}

const prefix = `${notSameField}/`

/** The pairs of shown actors of which somebody said that they are not the same, whatever each was merged with since. */
function decidedPairs(
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

interface ShownActors {
  readonly actors: { readonly has: (id: string) => boolean }
  readonly same: SameRecords
  readonly decided: ReadonlySet<string>
}

/**
 * The pairs that are still to be decided, each of two actors that are shown: what was merged, removed or
 * told apart since they were found is left out. The order stays, the surest first.
 */
function openPairs(
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

type Territory = Pick<TerritoryState, 'id' | 'rows' | 'same' | 'tables'>
type Found = Pick<DuplicatesState, 'territory' | 'found'>

const none: readonly DuplicatePair[] = []

let last: {
  readonly found: Found['found']
  readonly actors: object
  readonly same: SameRecords
  readonly open: readonly DuplicatePair[]
} = { found: null, actors: {}, same: noSameRecords, open: none }

/**
 * The pairs of the last search that are still to be decided in a territory as it stands: worked out once for
 * each state of its actors. Fit to be a selector of useTerritory.
 */
export function openDuplicatesOf(
  { id, rows, same, tables: { actor } }: Territory,
  { territory, found }: Found,
): readonly DuplicatePair[] {
  if (territory !== id || found === null || found.length === 0) return none
  if (last.found === found && last.actors === actor && last.same === same) return last.open
  const decided = decidedPairs(rows, same)
  const open = openPairs(found, { actors: actor.byId, same, decided })
  last = { found, actors: actor, same, open }
  return open
}
