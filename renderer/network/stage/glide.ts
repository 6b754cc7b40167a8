import { interpolateZoom } from 'd3-interpolate'
import type { View } from '../scene/view'

const glideMs = 280

/** Who shows each view on the way, and hears of the last one before it is shown. */
export interface GlideEvents {
  readonly show: (view: View) => void
  readonly onLast: () => void
}

/**
 * Moves from one view to another along van Wijk and Nuij's path; at once where motion is unwelcome.
 * Answers how to stop on the way.
 */
export function glide(from: View, to: View, events: GlideEvents, isMotionWelcome: boolean) {
  const arrive = (): void => {
    events.onLast()
    events.show(to)
  }
  if (!isMotionWelcome) {
    arrive()
    return () => undefined
  }
  const middle = (view: View): [number, number, number] => [
    (view.width / 2 - view.dx) / view.k,
    (view.height / 2 - view.dy) / view.k,
    view.width / view.k,
  ]
  const path = interpolateZoom(middle(from), middle(to))
  const start = performance.now()
  let frame = 0
  const step = (): void => {
    const share = (performance.now() - start) / glideMs
    if (share >= 1) {
      arrive()
      return
    }
    const [x, y, across] = path(share * share * (3 - 2 * share))
    const k = to.width / across
    events.show({ ...to, k, dx: to.width / 2 - x * k, dy: to.height / 2 - y * k })
    frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => {
    cancelAnimationFrame(frame)
  }
}
