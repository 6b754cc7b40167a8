import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Shows the whole picture when it is arranged in another way: what was in the window before is elsewhere.
 * Not where the window was asked to go to a place of its own. To be called after the hook that shows it.
 */
export function useFitAfter(arrangedAs: string, isFree: boolean, fit: () => void): void {
  const last = useRef(arrangedAs)
  const act = useEffectEvent(() => {
    if (isFree) fit()
  })
  useEffect(() => {
    if (last.current === arrangedAs) return
    last.current = arrangedAs
    act()
  }, [arrangedAs])
}
