import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Disagreement } from './disagreement'
import { disagreementsIn } from './disagreement'
import { mergedKind } from './read-record'
import type { TerritoryState } from './territory-store'
import { noSameRecords } from '../../shared/change/same-record'

/** All on which people disagree in the open territory. */
export interface Disagreements {
  readonly all: readonly Disagreement[]
  /** By the key of the record that they are shown at. */
  readonly byRecord: ReadonlyMap<string, readonly Disagreement[]>
}

type Source = Pick<TerritoryState, 'rows' | 'version' | 'same'>

export const noDisagreements: readonly Disagreement[] = []

interface RowFinding {
  readonly shownId: string
  readonly found: readonly Disagreement[]
}

/** A row that changes is another object: each is looked at once. */
const findings = new WeakMap<Row, RowFinding>()

function findIn(row: Row, { representativeOf }: Source['same']): readonly Disagreement[] {
  if (row.heads === undefined) return noDisagreements
  const shownId = row.kind === mergedKind ? (representativeOf.get(row.id) ?? row.id) : row.id
  const known = findings.get(row)
  if (known?.shownId === shownId) return known.found
  const found = disagreementsIn(row, shownId)
  findings.set(row, { shownId, found })
  return found
}

function isSameList(left: readonly Disagreement[], right: readonly Disagreement[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index])
}

function listed(all: readonly Disagreement[], before: Disagreements): Disagreements {
  if (isSameList(all, before.all)) return before
  const byRecord = new Map<string, Disagreement[]>()
  for (const one of all) {
    const key = rowKey(one.kind, one.shownId)
    const known = byRecord.get(key)
    if (known === undefined) byRecord.set(key, [one])
    else known.push(one)
  }
  const kept = new Map<string, readonly Disagreement[]>()
  for (const [key, list] of byRecord) {
    const old = before.byRecord.get(key)
    // The same list for the same things: what shows it is not drawn again.
    kept.set(key, old !== undefined && isSameList(old, list) ? old : list)
  }
  return { all, byRecord: kept }
}

let last: Source & { readonly found: Disagreements } = {
  rows: new Map(),
  version: -1,
  same: noSameRecords,
  found: { all: noDisagreements, byRecord: new Map() },
}

/**
 * What people disagree about in a territory as it stands: worked out once for each state of it, and the same
 * object as before where nothing of it moved. Fit to be a selector of useTerritory.
 */
export function disagreementsOf(state: Source): Disagreements {
  const { rows, version, same } = state
  if (last.rows === rows && last.version === version && last.same === same) return last.found
  const all: Disagreement[] = []
  for (const row of rows.values()) all.push(...findIn(row, same))
  last = { rows, version, same, found: listed(all, last.found) }
  return last.found
}

/** What people disagree about in one record as it is shown. */
export function disagreementsAt(state: Source, kind: string, id: string): readonly Disagreement[] {
  return disagreementsOf(state).byRecord.get(rowKey(kind, id)) ?? noDisagreements
}
