import { useEffect, useEffectEvent } from 'react'
import { blankStory, endStory, stepStory, tellView, toggleStoryNotes } from '../../actions/story'
import { savedViews } from '../../state/saved-views'
import { useStory } from '../../state/story-store'

/** What a key does in a story: those of a keyboard, and those that a presenter's remote sends. */
const keys: Readonly<Record<string, () => unknown>> = {
  ArrowRight: () => {
    stepStory(1)
  },
  ArrowDown: () => {
    stepStory(1)
  },
  PageDown: () => {
    stepStory(1)
  },
  ' ': () => {
    stepStory(1)
  },
  ArrowLeft: () => {
    stepStory(-1)
  },
  ArrowUp: () => {
    stepStory(-1)
  },
  PageUp: () => {
    stepStory(-1)
  },
  Home: () => {
    tellView(0)
  },
  End: () => {
    tellView(savedViews().length - 1)
  },
  b: blankStory,
  B: blankStory,
  '.': blankStory,
  n: toggleStoryNotes,
  N: toggleStoryNotes,
  Escape: () => void endStory(),
  // A remote's start button: the story goes on where it is.
  F5: () => undefined,
}

/** Whether a key is the button's own: it presses the one that has the focus. */
function pressesButton({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target instanceof HTMLButtonElement
}

/** Listens to the keys of a story, before anything else does; leaving the full screen ends it. */
export function useStoryKeys(): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || pressesButton(event)) return
    const act = keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      onKey(event)
    }
    // Escape in the full screen is the system's: it leaves it without a key being heard.
    const leave = (): void => {
      const isTold = useStory.getState().at !== null
      if (isTold && document.fullscreenElement === null) void endStory()
    }
    window.addEventListener('keydown', hear, { capture: true })
    document.addEventListener('fullscreenchange', leave)
    return () => {
      window.removeEventListener('keydown', hear, { capture: true })
      document.removeEventListener('fullscreenchange', leave)
    }
  }, [])
}
