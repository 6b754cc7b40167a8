import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/kernel/result'
import type { OfferedTerritory } from '../../actions/offered-territories'
import { offeredTerritories } from '../../actions/offered-territories'
import type { TellableError } from '../../text/error-sentence'

/** What stands on a target; null while it is being looked at. */
export function useOffered(target: string): {
  readonly offered: Result<readonly OfferedTerritory[], TellableError> | null
  readonly look: () => void
} {
  const [turn, setTurn] = useState(0)
  const [offered, setOffered] = useState<Result<readonly OfferedTerritory[], TellableError> | null>(
    null,
  )
  useEffect(() => {
    let isCurrent = true
    void offeredTerritories(target).then((found) => {
      if (isCurrent) setOffered(found)
    })
    return () => {
      isCurrent = false
    }
  }, [target, turn])
  return {
    offered,
    look: () => {
      setOffered(null)
      setTurn((before) => before + 1)
    },
  }
}
