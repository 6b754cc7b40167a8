import { useMemo } from 'react'
import type { PlainRecord } from '../../../shared/change/record'
import { recordOf } from '../../../shared/change/record'
import { rowKey } from '../../../shared/change/row'
import type { Stamp } from '../../../shared/kernel/stamp'
import { mergedKind } from '../../state/read-record'
import { useTerritory } from '../../state/territory-store'

/** One of the records that are shown as one actor. */
export interface MergedMember {
  readonly id: string
  readonly name: string
  /** When it was entered. */
  readonly stamp: Stamp
  /** What it says itself. */
  readonly record: PlainRecord
}

/** The records that an actor joins, the one that is shown first; none where it was never merged. */
export function useMergedMembers(id: string): readonly MergedMember[] {
  const { rows, same, version } = useTerritory()
  return useMemo(() => {
    const members = version < 0 ? undefined : same.membersOf.get(id)
    return (members ?? []).flatMap((member) => {
      const row = rows.get(rowKey(mergedKind, member))
      const record = row === undefined ? null : recordOf(row)
      if (row === undefined || record === null) return []
      const name = record['name']
      return [{ id: member, name: typeof name === 'string' ? name : '', stamp: row.stamp, record }]
    })
  }, [rows, same, version, id])
}
