import { useMemo } from 'react'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import { countTies } from '../../actions/duplicates-kept'
import { useTerritory } from '../../state/territory-store'
import type { SureGroup } from '../../actions/sure-groups'
import { sureGroups } from '../../actions/sure-groups'

/** The pairs that may be merged without looking at each. */
export function useSureGroups(pairs: readonly DuplicatePair[]): readonly SureGroup[] {
  const tables = useTerritory((state) => state.tables)
  return useMemo(
    () => (pairs.length === 0 ? [] : sureGroups(pairs, tables.actor.byId, countTies(tables))),
    [pairs, tables],
  )
}
