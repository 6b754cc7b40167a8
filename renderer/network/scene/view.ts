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

/** Ties grow less than marks do; far out, in a crowd, they are hair lines. */
export function tieScale(k: number): number {
  return k >= 0.5 ? Math.min(1.3, Math.sqrt(k)) : Math.max(0.26, Math.SQRT2 * k)
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
export function marksInView(scene: Pick<Scene, 'x' | 'y' | 'radius'>, view: View): Uint8Array {
  const { x, y, radius } = scene
  const { k, dx, dy, width, height } = view
  const scale = markScale(k) * 1.5
  const isIn = new Uint8Array(x.length)
  for (let mark = 0; mark < x.length; mark++) {
    const sx = (x[mark] ?? 0) * k + dx
    const sy = (y[mark] ?? 0) * k + dy
    const reach = (radius[mark] ?? 0) * scale
    if (sx >= -reach && sy >= -reach && sx <= width + reach && sy <= height + reach) isIn[mark] = 1
  }
  return isIn
}

/**
 * Length in CSS pixels of the part of a segment that the view shows; -1 where it shows none (Liang and
 * Barsky 1984). The ends are in layout units.
 */
export function lengthInView(x1: number, y1: number, x2: number, y2: number, view: View): number {
  const { k, dx, dy, width, height } = view
  const fromX = x1 * k + dx
  const fromY = y1 * k + dy
  const alongX = (x2 - x1) * k
  const alongY = (y2 - y1) * k
  let from = 0
  let to = 1
  if (alongX !== 0) {
    const [left, right] = [-fromX / alongX, (width - fromX) / alongX]
    from = Math.max(from, Math.min(left, right))
    to = Math.min(to, Math.max(left, right))
  } else if (fromX < 0 || fromX > width) return -1
  if (alongY !== 0) {
    const [top, bottom] = [-fromY / alongY, (height - fromY) / alongY]
    from = Math.max(from, Math.min(top, bottom))
    to = Math.min(to, Math.max(top, bottom))
  } else if (fromY < 0 || fromY > height) return -1
  return from > to ? -1 : (to - from) * Math.sqrt(alongX * alongX + alongY * alongY)
}

/** Ties of which some part is in the view; a bent one is taken as straight. */
export function tiesInView(
  scene: Pick<Scene, 'x' | 'y' | 'tieSource' | 'tieTarget'>,
  view: View,
): Uint8Array {
  const { x, y, tieSource, tieTarget } = scene
  const isIn = new Uint8Array(tieSource.length)
  for (let tie = 0; tie < tieSource.length; tie++) {
    const source = tieSource[tie] ?? 0
    const target = tieTarget[tie] ?? 0
    const length = lengthInView(
      x[source] ?? 0,
      y[source] ?? 0,
      x[target] ?? 0,
      y[target] ?? 0,
      view,
    )
    if (length >= 0) isIn[tie] = 1
  }
  return isIn
}
