import type { Scene } from '../scene/scene'
import { reachOf } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import type { Occupancy } from './occupancy'
import { makeOccupancy } from './occupancy'
import type { TextMeasure } from './text-measure'
import { shorten } from './text-measure'

export type TextAnchor = 'start' | 'middle' | 'end'

/** A name beside its mark. The offset, in pixels from the mark's middle, holds while the view moves. */
export interface PlacedLabel {
  readonly mark: number
  readonly text: string
  readonly isBold: boolean
  /** Which end of the text is fixed: another font, in a copy, then grows away from the mark. */
  readonly anchor: TextAnchor
  readonly width: number
  /** Height of the letters, in pixels. */
  readonly size: number
  /** The fixed end, and the baseline. */
  readonly offsetX: number
  readonly offsetY: number
}

/** Names are as large as they are read, and a little larger near by. */
export function labelSizeAt(k: number, textScale: number): number {
  return Math.round(2 * textScale * Math.min(14, Math.max(11, 10.8 + 1.2 * k))) / 2
}

/** Longest name written in the picture, in letters. */
const longest = 34

/** More names than this are not read. */
const most = 250

/** In a view of more marks than this, the first names are written over marks: there is no room else. */
const crowd = 600
const mostOverCrowd = 24

/** A place for a name: its fixed end, from the middle of the mark. */
interface Spot {
  readonly anchor: TextAnchor
  readonly x: number
  readonly y: number
}

/** Where a name may stand, the best first: beside its mark, else under or above it. */
function spotsAround(side: number, size: number): readonly Spot[] {
  const level = size * 0.35
  const under = side + size * 0.8 + 1
  const above = -side - size * 0.2 - 1
  return [
    { anchor: 'start', x: side + 3, y: level },
    { anchor: 'end', x: -side - 3, y: level },
    { anchor: 'middle', x: 0, y: under },
    { anchor: 'middle', x: 0, y: above },
    { anchor: 'start', x: -side, y: under },
    { anchor: 'start', x: -side, y: above },
    { anchor: 'end', x: side, y: under },
    { anchor: 'end', x: side, y: above },
  ]
}

/** How much of a text's width lies left of its fixed end. */
export const shareBefore: Readonly<Record<TextAnchor, number>> = { start: 0, middle: 0.5, end: 1 }

/**
 * Names that can be written without touching another name or mark, from the mark with most ties down. In
 * a crowd the first few are written all the same, or nothing in its midst would have a name.
 * `marks` are those to name, in that order; only they are kept clear. `textScale`: how much larger than
 * usual names are. `names`: what is written already.
 */
export function placeLabels(
  scene: Scene,
  view: View,
  measure: TextMeasure,
  marks: Iterable<number> = scene.priority,
  textScale = 1,
  names: Occupancy = makeOccupancy(view),
): readonly PlacedLabel[] {
  const scale = markScale(view.k)
  const reaches = scene.markStyles.map(({ shape }) => reachOf(shape) * scale)
  const size = labelSizeAt(view.k, textScale)
  const obstacles = makeOccupancy(view)
  const inView: { readonly mark: number; x: number; y: number; side: number }[] = []
  for (const mark of marks) {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx
    const y = (scene.y[mark] ?? 0) * view.k + view.dy
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue
    const side = (scene.radius[mark] ?? 0) * (reaches[scene.markStyle[mark] ?? 0] ?? scale) + 1
    obstacles.take(x - side, y - side, x + side, y + side)
    inView.push({ mark, x, y, side })
  }
  const placed: PlacedLabel[] = []
  for (const { mark, x, y, side } of inView) {
    if (placed.length >= most) break
    const isOverCrowd = inView.length > crowd && placed.length < mostOverCrowd
    const text = shorten(scene.labels[mark] ?? '', longest)
    if (text === '') continue
    const isBold = scene.isActor[mark] === 0
    const width = measure(text, size, isBold)
    for (const { anchor, x: offsetX, y: offsetY } of spotsAround(side, size)) {
      const left = x + offsetX - width * shareBefore[anchor]
      const top = y + offsetY - size * 0.8
      const right = left + width
      const bottom = top + size
      const isInside = left >= 2 && top >= 2 && right <= view.width - 2 && bottom <= view.height - 2
      if (!isInside || !names.isFree(left, top, right, bottom)) continue
      if (!isOverCrowd && !obstacles.isFree(left, top, right, bottom)) continue
      names.take(left - 2, top - 1, right + 2, bottom + 2)
      placed.push({ mark, text, isBold, anchor, width, size, offsetX, offsetY })
      break
    }
  }
  return placed
}
