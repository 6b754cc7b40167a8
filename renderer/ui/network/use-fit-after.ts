import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Shows the whole picture when it is arranged in another way: what was in the window before is elsewhere.
 * Not where the window was asked to go to a place of its own. To be called after the hook that shows it.
 * `arrangedAs` is null while a layout is under way.
 */
export function useFitAfter(arrangedAs: string | null, isFree: boolean, fit: () => void): void {
  const last = useRef(arrangedAs)
  const act = useEffectEvent(() => {
    if (isFree) fit()
  })
  useEffect(() => {
    if (arrangedAs === null || last.current === arrangedAs) return
    // The first picture is shown whole as it comes.
    const isFirst = last.current === null
    last.current = arrangedAs
    if (!isFirst) act()
  }, [arrangedAs])
}
