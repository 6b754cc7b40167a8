import { useEffect } from 'react'
import { leaveBriefing, onAuthorChange, showBriefing } from '../../actions/live-briefing'
import { useBriefing } from '../../state/briefing-store'
import { useTerritory } from '../../state/territory-store'

/** A hand that writes pauses so long, in ms: the pages follow it, and do not run beside it. */
const restMs = 350

/** Keeps the pages up with the territory and with what was chosen, for as long as the screen is there. */
export function useLiveBriefing(): void {
  const version = useTerritory((state) => state.version)
  const territory = useTerritory((state) => state.id)
  const choice = useBriefing((state) => state.choice)
  useEffect(() => {
    const hasPages = useBriefing.getState().document !== null
    const timer = setTimeout(() => void showBriefing(), hasPages ? restMs : 0)
    return () => {
      clearTimeout(timer)
    }
  }, [version, territory, choice])
  useEffect(() => {
    const stop = onAuthorChange(() => void showBriefing())
    return () => {
      stop()
      leaveBriefing()
    }
  }, [])
}
