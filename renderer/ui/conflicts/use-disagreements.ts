import { useMemo } from 'react'
import type { RecordKind } from '../../../shared/model/record-kinds'
import type { Disagreement } from '../../state/disagreement'
import { disagreementsAt, disagreementsOf, noDisagreements } from '../../state/disagreements'
import { useTerritory } from '../../state/territory-store'

/** All on which people disagree in the open territory. */
export function useAllDisagreements(): readonly Disagreement[] {
  return useTerritory(disagreementsOf).all
}

/** What people disagree about in one record, as it is shown. */
export function useRecordDisagreements(kind: RecordKind, id: string): readonly Disagreement[] {
  return useTerritory((state) => disagreementsAt(state, kind, id))
}

/** What people disagree about in one field of a record: of a set, one disagreement an element. */
export function useFieldDisagreements(
  kind: RecordKind,
  id: string,
  field: string,
): readonly Disagreement[] {
  const all = useRecordDisagreements(kind, id)
  return useMemo(() => {
    if (all.length === 0) return noDisagreements
    const own = all.filter((one) => one.field === field)
    return own.length === 0 ? noDisagreements : own
  }, [all, field])
}
