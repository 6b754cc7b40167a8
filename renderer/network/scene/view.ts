import { emptyBox, isEmptyBox } from '../layout/box'
import type { Box } from '../layout/box'
import type { Scene } from './scene'

/** A window on a scene: its size in CSS pixels, and how layout units become pixels (`x * k + dx`). */
export interface View {
  readonly width: number
  readonly height: number
  readonly k: number
  readonly dx: number
  readonly dy: number
}

/** Zoom limits. */
export const smallestZoom = 0.02
export const largestZoom = 12

/** Marks grow with the zoom, but neither vanish nor swell. */
export function markScale(k: number): number {
  return Math.min(1.6, Math.max(0.3, k))
}

/** Ties grow less than marks do. */
export function tieScale(k: number): number {
  return Math.min(1.3, Math.max(0.5, Math.sqrt(k)))
}

/** The rectangle that marks fill, in layout units. */
function sceneBox({ x, y, radius }: Scene): Box {
  let { left, top, right, bottom } = emptyBox
  for (let mark = 0; mark < x.length; mark++) {
    const [px = 0, py = 0, r = 0] = [x[mark], y[mark], radius[mark]]
    left = Math.min(left, px - r)
    right = Math.max(right, px + r)
    top = Math.min(top, py - r)
    bottom = Math.max(bottom, py + r)
  }
  return { left, top, right, bottom }
}

/** The view that shows the whole scene in its middle, with room for names at the border. */
export function fitView(scene: Scene, width: number, height: number): View {
  const box = sceneBox(scene)
  if (isEmptyBox(box)) return { width, height, k: 1, dx: width / 2, dy: height / 2 }
  const margin = Math.min(56, width / 8, height / 8)
  const across = (width - 2 * margin) / Math.max(1, box.right - box.left)
  const down = (height - 2 * margin) / Math.max(1, box.bottom - box.top)
  const k = Math.min(3, Math.max(smallestZoom, Math.min(across, down)))
  return {
    width,
    height,
    k,
    dx: width / 2 - (k * (box.left + box.right)) / 2,
    dy: height / 2 - (k * (box.top + box.bottom)) / 2,
  }
}

/** Marks of which some part is in the view. */
export function marksInView(scene: Scene, view: View): Uint8Array {
  const { x, y, radius } = scene
  const scale = markScale(view.k) * 1.5
  return Uint8Array.from(x, (px, mark) => {
    const sx = px * view.k + view.dx
    const sy = (y[mark] ?? 0) * view.k + view.dy
    const reach = (radius[mark] ?? 0) * scale
    const isOut = sx < -reach || sy < -reach || sx > view.width + reach || sy > view.height + reach
    return isOut ? 0 : 1
  })
}

/** Whether the segment crosses the view's rectangle (Liang and Barsky 1984). */
function segmentInView(x1: number, y1: number, x2: number, y2: number, view: View): boolean {
  let from = 0
  let to = 1
  const sides: readonly (readonly [number, number])[] = [
    [x1 - x2, x1],
    [x2 - x1, view.width - x1],
    [y1 - y2, y1],
    [y2 - y1, view.height - y1],
  ]
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return false
    } else if (towards < 0) from = Math.max(from, room / towards)
    else to = Math.min(to, room / towards)
  }
  return from <= to
}

/** Ties of which some part is in the view; a bent one is taken as straight. */
export function tiesInView(scene: Scene, view: View): Uint8Array {
  const { x, y, tieSource, tieTarget } = scene
  const screenX = (mark: number): number => (x[mark] ?? 0) * view.k + view.dx
  const screenY = (mark: number): number => (y[mark] ?? 0) * view.k + view.dy
  return Uint8Array.from(tieSource, (source, tie) => {
    const target = tieTarget[tie] ?? 0
    const isIn = segmentInView(
      screenX(source),
      screenY(source),
      screenX(target),
      screenY(target),
      view,
    )
    return isIn ? 1 : 0
  })
}
