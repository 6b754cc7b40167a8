import type { D3DragEvent, DragBehavior } from 'd3-drag'
import { drag } from 'd3-drag'

/** Farther than this, in pixels, a press is a drag and no click. */
const clickSlack = 4

/** A mark under the hand, with its place on screen when the hand took it. */
export interface HeldMark {
  readonly mark: number
  readonly x: number
  readonly y: number
}

export interface DragEvents {
  readonly take: (x: number, y: number) => HeldMark | null
  /** The mark's new place on screen. */
  readonly onMove: (held: HeldMark, x: number, y: number) => void
  readonly onDrop: (held: HeldMark) => void
}

type Held = HeldMark | undefined
type MarkDrag = DragBehavior<HTMLCanvasElement, unknown, Held>

/** Dragging of marks; where there is none under the hand, nothing is dragged and the view may move. */
export function dragMarks(events: DragEvents): MarkDrag {
  let hasMoved = false
  type Event = D3DragEvent<HTMLCanvasElement, unknown, Held>
  return drag<HTMLCanvasElement, unknown, Held>()
    .container(function () {
      return this
    })
    .clickDistance(clickSlack)
    .subject((event: { readonly x: number; readonly y: number }): Held => {
      return events.take(event.x, event.y) ?? undefined
    })
    .on('start', () => {
      hasMoved = false
    })
    .on('drag', ({ subject, x, y }: Event) => {
      if (subject === undefined) return
      const distance = Math.hypot(x - subject.x, y - subject.y)
      hasMoved ||= distance > clickSlack
      if (hasMoved) events.onMove(subject, x, y)
    })
    .on('end', ({ subject }: Event) => {
      if (hasMoved && subject !== undefined) events.onDrop(subject)
    })
}
