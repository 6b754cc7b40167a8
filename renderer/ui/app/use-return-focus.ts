import { useEffect, useState } from 'react'

/**
 * Gives the focus back, when a dialog goes, to what had it before: to the screen where that is gone (the
 * entry of a menu that has closed).
 */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isThere =
        before instanceof HTMLElement && before.isConnected && before !== document.body
      const target = isThere ? before : document.getElementById('screen')
      target?.focus({ preventScroll: true })
    },
    [before],
  )
}
