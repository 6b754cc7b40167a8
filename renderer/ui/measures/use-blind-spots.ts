import { useEffect, useState } from 'react'
import { notifyError } from '../../actions/notices'
import { findBlindSpots } from '../../actions/find-blind-spots'
import type { FoundBlindSpots } from '../../actions/blind-spots-worker'
import { useTerritory } from '../../state/territory-store'
import { useTerritoryCommunes } from '../fields/use-places'
import { useNetworkInput } from '../network/use-shown-network'

/** What the whole territory's network lacks; null until it has been looked for. Later answers replace it. */
export function useBlindSpots(): FoundBlindSpots | null {
  const input = useNetworkInput()
  const challenges = useTerritory((state) => state.tables.challenge)
  const communes = useTerritoryCommunes()
  const [found, setFound] = useState<FoundBlindSpots | null>(null)
  useEffect(() => {
    const run = findBlindSpots({ input, challenges: challenges.byId, communes: [...communes] })
    run.answer
      .then((answer) => {
        if (answer !== null) setFound(answer)
      })
      .catch((cause: unknown) => {
        notifyError({ kind: 'unexpected' }, { cause: String(cause) })
      })
    return run.cancel
  }, [input, challenges, communes])
  return found
}
