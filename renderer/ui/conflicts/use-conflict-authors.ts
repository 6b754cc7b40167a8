import { useEffect, useMemo } from 'react'
import { loadConflictAuthors } from '../../actions/conflict-authors'
import { useAuthors } from '../../state/authors-store'
import type { KnownAuthors } from '../../state/conflict-voices'
import { useFirstSaid } from '../../state/conflict-voices'
import type { Disagreement } from '../../state/disagreement'

/** Who said what in these disagreements; what is not known yet is read, and comes. */
export function useConflictAuthors(disagreements: readonly Disagreement[]): KnownAuthors {
  const byStamp = useAuthors((state) => state.byStamp)
  const firstSaid = useFirstSaid((state) => state.byKey)
  useEffect(() => {
    if (disagreements.length > 0) void loadConflictAuthors(disagreements)
  }, [disagreements])
  return useMemo(() => ({ byStamp, firstSaid }), [byStamp, firstSaid])
}
