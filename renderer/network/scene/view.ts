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
  return k <= 1.5 ? Math.min(1, Math.max(0.5, Math.sqrt(k))) : Math.min(1.3, Math.sqrt(k / 1.5))
}

/** The rectangle that marks fill, with what is written and drawn on the ground, in layout units. */
export function sceneBox({ x, y, radius, captions, guides }: Scene): Box {
  let { left, top, right, bottom } = emptyBox
  const hold = (px: number, py: number, r: number): void => {
    left = Math.min(left, px - r)
    right = Math.max(right, px + r)
    top = Math.min(top, py - r)
    bottom = Math.max(bottom, py + r)
  }
  for (let mark = 0; mark < x.length; mark++) hold(x[mark] ?? 0, y[mark] ?? 0, radius[mark] ?? 0)
  if (x.length === 0) return emptyBox
  for (const caption of captions) hold(caption.x, caption.y, 0)
  for (const guide of guides) hold(guide.x, guide.y, guide.kind === 'ring' ? guide.radius : 0)
  return { left, top, right, bottom }
}

/**
 * The view that shows the whole scene in its middle, with room for names at the border: beside it, and
 * above and under it no more than `highestMargin`.
 */
export function fitView(scene: Scene, width: number, height: number, highestMargin = 56): View {
  const box = sceneBox(scene)
  if (isEmptyBox(box)) return { width, height, k: 1, dx: width / 2, dy: height / 2 }
  const margin = Math.min(56, width / 8, height / 8)
  const across = (width - 2 * margin) / Math.max(1, box.right - box.left)
  const down = (height - 2 * Math.min(margin, highestMargin)) / Math.max(1, box.bottom - box.top)
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

/** The part of a segment that a view shows, as shares of its length from its first end. */
export interface ShownPart {
  from: number
  to: number
}

/**
 * Whether a view shows some of a segment, and which part (Liang and Barsky 1984): written to `part`. The
 * ends are in CSS pixels of the view.
 */
function clipToView(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  { width, height }: View,
  part: ShownPart,
): boolean {
  const [alongX, alongY] = [x2 - x1, y2 - y1]
  part.from = 0
  part.to = 1
  if (alongX !== 0) {
    const [left, right] = [-x1 / alongX, (width - x1) / alongX]
    part.from = Math.max(part.from, Math.min(left, right))
    part.to = Math.min(part.to, Math.max(left, right))
  } else if (x1 < 0 || x1 > width) return false
  if (alongY !== 0) {
    const [top, bottom] = [-y1 / alongY, (height - y1) / alongY]
    part.from = Math.max(part.from, Math.min(top, bottom))
    part.to = Math.min(part.to, Math.max(top, bottom))
  } else if (y1 < 0 || y1 > height) return false
  return part.from <= part.to
}

/** Shares of each tie that a view shows, one after the other; a bent tie is taken as straight. */
export function clipTies(
  { x, y, tieSource, tieTarget }: Pick<Scene, 'x' | 'y' | 'tieSource' | 'tieTarget'>,
  view: View,
): (tie: number, part: ShownPart) => boolean {
  const { k, dx, dy } = view
  return (tie, part) => {
    const source = tieSource[tie] ?? 0
    const target = tieTarget[tie] ?? 0
    const [x1, y1] = [(x[source] ?? 0) * k + dx, (y[source] ?? 0) * k + dy]
    return clipToView(x1, y1, (x[target] ?? 0) * k + dx, (y[target] ?? 0) * k + dy, view, part)
  }
}

/** Ties of which some part is in the view; a bent one is taken as straight. */
export function tiesInView(
  scene: Pick<Scene, 'x' | 'y' | 'tieSource' | 'tieTarget'>,
  view: View,
): Uint8Array {
  const isShown = clipTies(scene, view)
  const part: ShownPart = { from: 0, to: 1 }
  const isIn = new Uint8Array(scene.tieSource.length)
  for (let tie = 0; tie < isIn.length; tie++) if (isShown(tie, part)) isIn[tie] = 1
  return isIn
}
