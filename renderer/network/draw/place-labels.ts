import type { Scene } from '../scene/scene'
import { reachOf } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
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
  /** The fixed end, and the baseline. */
  readonly offsetX: number
  readonly offsetY: number
}

export const labelSize = 12

/** Longest name written in the picture, in letters. */
const longest = 34

/** More names than this are not read. */
const most = 250

/** Boxes already taken, by cells of the view: what overlaps is found without asking all. */
function makeOccupancy(cell: number) {
  const taken = new Map<number, number[]>()
  const cellsOf = function* (l: number, t: number, r: number, b: number): Generator<number> {
    for (let row = Math.floor(t / cell); row <= Math.floor(b / cell); row++) {
      for (let col = Math.floor(l / cell); col <= Math.floor(r / cell); col++) {
        yield row * 4096 + col
      }
    }
  }
  return {
    take: (l: number, t: number, r: number, b: number): void => {
      for (const key of cellsOf(l, t, r, b)) {
        const list = taken.get(key)
        if (list === undefined) taken.set(key, [l, t, r, b])
        else list.push(l, t, r, b)
      }
    },
    isFree: (l: number, t: number, r: number, b: number): boolean => {
      for (const key of cellsOf(l, t, r, b)) {
        const list = taken.get(key) ?? []
        for (let i = 0; i < list.length; i += 4) {
          const apart =
            (list[i] ?? 0) >= r ||
            (list[i + 1] ?? 0) >= b ||
            (list[i + 2] ?? 0) <= l ||
            (list[i + 3] ?? 0) <= t
          if (!apart) return false
        }
      }
      return true
    },
  }
}

/** A place for a name: its fixed end, from the middle of the mark. */
interface Spot {
  readonly anchor: TextAnchor
  readonly x: number
  readonly y: number
}

/** Where a name may stand, the best first: beside its mark, else under or above it. */
function spotsAround(side: number): readonly Spot[] {
  const level = labelSize * 0.35
  const under = side + labelSize * 0.8 + 1
  const above = -side - labelSize * 0.2 - 1
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
 * Names that can be written without touching another name or mark, from the mark with most ties down.
 * `marks` are those to name, in that order; only they are kept clear.
 */
export function placeLabels(
  scene: Scene,
  view: View,
  measure: TextMeasure,
  marks: Iterable<number> = scene.priority,
): readonly PlacedLabel[] {
  const scale = markScale(view.k)
  const reaches = scene.markStyles.map(({ shape }) => reachOf(shape) * scale)
  const occupancy = makeOccupancy(48)
  const inView: { readonly mark: number; x: number; y: number; side: number }[] = []
  for (const mark of marks) {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx
    const y = (scene.y[mark] ?? 0) * view.k + view.dy
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue
    const side = (scene.radius[mark] ?? 0) * (reaches[scene.markStyle[mark] ?? 0] ?? scale) + 1
    occupancy.take(x - side, y - side, x + side, y + side)
    inView.push({ mark, x, y, side })
  }
  const placed: PlacedLabel[] = []
  for (const { mark, x, y, side } of inView) {
    if (placed.length >= most) break
    const text = shorten(scene.labels[mark] ?? '', longest)
    if (text === '') continue
    const isBold = scene.isActor[mark] === 0
    const width = measure(text, labelSize, isBold)
    for (const { anchor, x: offsetX, y: offsetY } of spotsAround(side)) {
      const left = x + offsetX - width * shareBefore[anchor]
      const top = y + offsetY - labelSize * 0.8
      const right = left + width
      const bottom = top + labelSize
      const isInside = left >= 2 && top >= 2 && right <= view.width - 2 && bottom <= view.height - 2
      if (!isInside || !occupancy.isFree(left, top, right, bottom)) continue
      occupancy.take(left - 2, top - 1, right + 2, bottom + 2)
      placed.push({ mark, text, isBold, anchor, width, offsetX, offsetY })
      break
    }
  }
  return placed
}
