import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'

/** What stays free around a part that is brought into view, in pixels: its names need room. */
const margin = 48

/**
 * The view that has all of some marks in its free part, no larger than they are now; null where they stand
 * there already. A panel may cover `insetRight` pixels of its right side.
 */
export function revealingPart(
  { x, y }: Scene,
  view: View,
  marks: readonly number[],
  insetRight: number,
): View | null {
  if (marks.length === 0) return null
  const [first = 0] = marks
  let [left, right] = [x[first] ?? 0, x[first] ?? 0]
  let [top, bottom] = [y[first] ?? 0, y[first] ?? 0]
  for (const mark of marks) {
    left = Math.min(left, x[mark] ?? 0)
    right = Math.max(right, x[mark] ?? 0)
    top = Math.min(top, y[mark] ?? 0)
    bottom = Math.max(bottom, y[mark] ?? 0)
  }
  const width = Math.max(view.width / 3, view.width - insetRight)
  const { height, k, dx, dy } = view
  const isInside =
    left * k + dx > margin / 2 &&
    right * k + dx < width - margin / 2 &&
    top * k + dy > margin / 2 &&
    bottom * k + dy < height - margin / 2
  if (isInside) return null
  const across = (width - 2 * margin) / Math.max(1, right - left)
  const down = (height - 2 * margin) / Math.max(1, bottom - top)
  const near = Math.min(k, across, down)
  return {
    ...view,
    k: near,
    dx: width / 2 - (near * (left + right)) / 2,
    dy: height / 2 - (near * (top + bottom)) / 2,
  }
}
