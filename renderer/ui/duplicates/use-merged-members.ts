import { useMemo } from 'react'
import type { MergedMember } from '../../state/merged-members'
import { mergedMembers } from '../../state/merged-members'
import { useTerritory } from '../../state/territory-store'

/** The records that an actor joins, the one that is shown first; none where it was never merged. */
export function useMergedMembers(id: string): readonly MergedMember[] {
  const { rows, same, version } = useTerritory()
  return useMemo(
    () => (version < 0 ? [] : mergedMembers(rows, same, id)),
    [rows, same, version, id],
  )
}
