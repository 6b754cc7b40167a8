import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import type { MergedRecord } from '../../shared/import/existing-actors'
import { mergedKind } from './read-record'

/** The actors that were given up for another, each as it speaks for itself. */
export function mergedRecords(
  rows: ReadonlyMap<string, Row>,
  { representativeOf }: SameRecords,
): readonly MergedRecord[] {
  return [...representativeOf].flatMap(([id, shownAs]) => {
    const row = rows.get(rowKey(mergedKind, id))
    const record = row === undefined ? null : recordOf(row)
    return record === null ? [] : [{ record, shownAs }]
  })
}
