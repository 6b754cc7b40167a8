import { useEffect } from 'react'
import { highlightPart } from '../../actions/choose-nodes'
import type { Highlight } from '../../state/highlight-store'

/** Points a part of the picture out for as long as what speaks of it is on screen. */
export function useHighlightWhile(highlight: Highlight | null): void {
  useEffect(() => {
    highlightPart(highlight)
    return () => {
      highlightPart(null)
    }
  }, [highlight])
}
