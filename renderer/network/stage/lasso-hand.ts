import type { LassoPath } from './lasso'
import { lengthened } from './lasso'

export interface LassoEvents {
  /** Whether a press here begins a lasso, not a move of the view or of a mark. */
  readonly begins: (isShift: boolean) => boolean
  /** What has been gone round so far; null once the hand has let go. */
  readonly onDraw: (path: LassoPath | null) => void
  /** `isMore`: beside what is chosen already. */
  readonly onEnd: (path: LassoPath, isMore: boolean) => void
}

export interface LassoHand {
  /** Whether a lasso is being drawn: nothing else follows the hand then. */
  readonly isDrawing: () => boolean
  /** Whether the click that comes now is the end of a lasso. Says so once. */
  readonly takeClick: () => boolean
  readonly stop: () => void
}

/** Lets a hand go round marks, before dragging and zooming hear of its press. */
export function lassoHand(element: HTMLElement, events: LassoEvents): LassoHand {
  let path: LassoPath | null = null
  let pointerId = 0
  let hasEnded = false
  const listening = new AbortController()
  const listen = (kind: string, hear: (event: PointerEvent) => void): void => {
    const { signal } = listening
    element.addEventListener(
      kind,
      (event) => {
        if (event instanceof PointerEvent) hear(event)
      },
      { signal },
    )
  }
  const end = (): void => {
    path = null
    events.onDraw(null)
  }
  listen('pointerdown', (event) => {
    hasEnded = false
    if (event.button !== 0 || !event.isPrimary) return
    const { offsetX, offsetY, shiftKey } = event
    if (!events.begins(shiftKey)) return
    pointerId = event.pointerId
    path = lengthened([], offsetX, offsetY)
    element.setPointerCapture(pointerId)
  })
  listen('pointermove', (event) => {
    if (path === null || event.pointerId !== pointerId) return
    path = lengthened(path, event.offsetX, event.offsetY)
    events.onDraw(path)
  })
  listen('pointerup', (event) => {
    if (path === null || event.pointerId !== pointerId) return
    const drawn = path
    end()
    // A press that hardly moved is a click like another.
    hasEnded = drawn.length > 2
    if (hasEnded) events.onEnd(drawn, event.shiftKey || event.ctrlKey || event.metaKey)
  })
  listen('pointercancel', () => {
    if (path !== null) end()
  })
  return {
    isDrawing: () => path !== null,
    takeClick: () => {
      const taken = hasEnded
      hasEnded = false
      return taken
    },
    stop: () => {
      listening.abort()
    },
  }
}
