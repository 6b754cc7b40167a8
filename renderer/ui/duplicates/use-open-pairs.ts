import { useEffect, useMemo } from 'react'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import { findPairs } from '../../actions/find-duplicates'
import { useDuplicates } from '../../state/duplicates-store'
import { openDuplicatesOf, pairKey } from '../../state/open-duplicates'
import { useTerritory } from '../../state/territory-store'

/** The pairs that nobody has decided, of the last search; those put off come last. */
export function useOpenPairs(): readonly DuplicatePair[] {
  const duplicates = useDuplicates()
  const open = useTerritory((state) => openDuplicatesOf(state, duplicates))
  const { later } = duplicates
  return useMemo(() => {
    if (later.size === 0) return open
    const turn = ({ left, right }: DuplicatePair): number => later.get(pairKey(left, right)) ?? 0
    return open.toSorted((a, b) => turn(a) - turn(b))
  }, [open, later])
}

/** How long nothing must change before it is looked for again, in milliseconds. */
const restMs = 700

/** Looks for duplicates while the screen is open: at once, and again whenever actors have changed. */
export function useFindPairs(): void {
  const territory = useTerritory((state) => state.id)
  const version = useTerritory((state) => state.tables.actor.version)
  useEffect(() => {
    const { found, territory: known } = useDuplicates.getState()
    const isFirst = known !== territory || found === null
    const timer = setTimeout(() => void findPairs(), isFirst ? 0 : restMs)
    return () => {
      clearTimeout(timer)
    }
  }, [territory, version])
}
