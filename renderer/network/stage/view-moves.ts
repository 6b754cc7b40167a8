import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { largestZoom, smallestZoom } from '../scene/view'
import type { StagePlace } from './stage'

/** The view zoomed by a factor, what stands in its middle staying there. */
export function zoomedView(view: View, factor: number): View {
  const k = Math.min(largestZoom, Math.max(smallestZoom, view.k * factor))
  const keep = (middle: number, shift: number): number => middle - ((middle - shift) / view.k) * k
  return { ...view, k, dx: keep(view.width / 2, view.dx), dy: keep(view.height / 2, view.dy) }
}

/** The view in another size, what stood in the middle staying there. */
export function resizedView(view: View, width: number, height: number): View {
  const dx = view.dx + (width - view.width) / 2
  const dy = view.dy + (height - view.height) / 2
  return { ...view, width, height, dx, dy }
}

/** Below this zoom a mark brought into view is also brought nearer. */
const readableZoom = 0.4

/**
 * The view that has a mark in its middle; null where it stands well inside the view already. A panel may
 * cover `insetRight` pixels of the view's right side.
 */
export function revealingView(
  scene: Scene,
  view: View,
  mark: number,
  insetRight: number,
): View | null {
  const { height } = view
  const width = Math.max(view.width / 3, view.width - insetRight)
  const [x, y] = [scene.x[mark] ?? 0, scene.y[mark] ?? 0]
  const sx = x * view.k + view.dx
  const sy = y * view.k + view.dy
  const isInside =
    sx > width / 12 && sy > height / 12 && sx < (width * 11) / 12 && sy < (height * 11) / 12
  if (isInside && view.k > readableZoom) return null
  const k = Math.max(view.k, 0.9)
  return { ...view, k, dx: width / 2 - x * k, dy: height / 2 - y * k }
}

/** The view whose middle is a place in layout units. */
export function placeView(view: View, { middleX, middleY, zoom }: StagePlace): View {
  const k = Math.min(largestZoom, Math.max(smallestZoom, zoom))
  return { ...view, k, dx: view.width / 2 - middleX * k, dy: view.height / 2 - middleY * k }
}

/** What stands in the middle of a view, and how large. */
export function middleOf({ width, height, k, dx, dy }: View): StagePlace {
  return { middleX: (width / 2 - dx) / k, middleY: (height / 2 - dy) / k, zoom: k }
}

/** Moves marks together, so that one of them comes to a place, in layout units. */
export function moveMarks(
  { x, y }: Scene,
  marks: readonly number[],
  held: number,
  toX: number,
  toY: number,
): void {
  const byX = toX - (x[held] ?? 0)
  const byY = toY - (y[held] ?? 0)
  for (const mark of marks) {
    x[mark] = (x[mark] ?? 0) + byX
    y[mark] = (y[mark] ?? 0) + byY
  }
}
