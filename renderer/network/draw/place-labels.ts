import type { Scene } from '../scene/scene'
import { reachOf } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import { makeFilledGround } from './filled-ground'
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
function labelSizeAt(k: number, textScale: number): number {
  return Math.round(2 * textScale * Math.min(13, Math.max(11, 10.8 + 1.2 * k))) / 2
}

/** Longest name written in the picture, in letters. */
const longest = 34

/** More names than this are not read. */
const most = 250

/** Where not even a name this wide has room, in pixels, none is measured. */
const narrowest = 14

/** In a view of more marks than this, the first names are written over marks: there is no room else. */
const crowd = 600

/** One of them for so many square pixels. */
const groundOverCrowd = 44_000

/**
 * Elsewhere the first have their name all the same, over as few marks as can be: whoever looks for the one
 * that all are tied to finds it. One for so many square pixels.
 */
const groundOverMarks = 80_000

/** Of these, so many cover as many marks as they must, the others one at most. */
const unmissable = 3

/** In a crowd only so many are named at most, those with most ties: the rest have names nearer by. */
const namedInCrowd = 450

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

/** Takes the ground of the marks in a view. Answers each of them: number, middle, and how far it reaches. */
export function takeGround(scene: Scene, view: View, marks: Iterable<number>, ground: Occupancy) {
  const { x, y, radius, markStyle, markStyles } = scene
  const scale = markScale(view.k)
  const reaches = markStyles.map(({ shape }) => reachOf(shape) * scale)
  const listed = marks instanceof Int32Array ? marks : Int32Array.from(marks)
  const spots = new Float64Array(4 * listed.length)
  let count = 0
  for (const mark of listed) {
    const sx = (x[mark] ?? 0) * view.k + view.dx
    const sy = (y[mark] ?? 0) * view.k + view.dy
    if (sx < 0 || sy < 0 || sx > view.width || sy > view.height) continue
    const side = (radius[mark] ?? 0) * (reaches[markStyle[mark] ?? 0] ?? scale) + 1
    ground.take(sx - side, sy - side, sx + side, sy + side)
    const at = 4 * count++
    spots[at] = mark
    spots[at + 1] = sx
    spots[at + 2] = sy
    spots[at + 3] = side
  }
  return { spots, count }
}

/** How many marks a name of this left end and baseline would cover. */
function marksUnder(
  spots: Float64Array,
  count: number,
  ...[left, base, width, size]: readonly [number, number, number, number]
): number {
  let covered = 0
  for (let at = 0; at < 4 * count; at += 4) {
    const [x = 0, y = 0, side = 0] = spots.subarray(at + 1, at + 4)
    const isBeside = x + side <= left || x - side >= left + width
    if (!isBeside && y + side > base - 0.8 * size && y - side < base + 0.2 * size) covered += 1
  }
  return covered
}

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
  const size = labelSizeAt(view.k, textScale)
  const ground = makeFilledGround(view)
  const { spots, count } = takeGround(scene, view, marks, ground)
  const overCrowd = count > crowd ? (view.width * view.height) / groundOverCrowd : 0
  const named = count > crowd ? Math.min(count, namedInCrowd) : count
  const overMarks = count > crowd ? 0 : (view.width * view.height) / groundOverMarks
  const placed: PlacedLabel[] = []
  for (let at = 0; at < named && placed.length < most; at++) {
    const [mark = 0, x = 0, y = 0, side = 0] = spots.subarray(4 * at, 4 * at + 4)
    const isOverCrowd = placed.length < overCrowd
    /** Whether so wide a name may stand there. */
    const mayStand = (
      { anchor, x: offsetX, y: offsetY }: Spot,
      width: number,
      isOverMarks = isOverCrowd,
    ): boolean => {
      const left = x + offsetX - width * shareBefore[anchor]
      const top = y + offsetY - size * 0.8
      const [right, bottom] = [left + width, top + size]
      if (left < 2 || top < 2 || right > view.width - 2 || bottom > view.height - 2) return false
      if (!isOverMarks && !ground.isFree(left, top, right, bottom)) return false
      return names.isFree(left, top, right, bottom)
    }
    const isFirst = at < overMarks
    const around = spotsAround(side, size).filter((spot) =>
      mayStand(spot, narrowest, isFirst || isOverCrowd),
    )
    const text = around.length === 0 ? '' : shorten(scene.labels[mark] ?? '', longest)
    if (text === '') continue
    const isBold = scene.isActor[mark] === 0
    const width = measure(text, size, isBold)
    const covered = ({ anchor, x: offsetX, y: offsetY }: Spot): number =>
      marksUnder(spots, count, x + offsetX - width * shareBefore[anchor], y + offsetY, width, size)
    const spot =
      around.find((one) => mayStand(one, width)) ??
      (isFirst
        ? around
            .filter((one) => mayStand(one, width, true) && (at < unmissable || covered(one) < 2))
            .sort((one, other) => covered(one) - covered(other))[0]
        : undefined)
    if (spot === undefined) continue
    const { anchor, x: offsetX, y: offsetY } = spot
    const left = x + offsetX - width * shareBefore[anchor]
    const top = y + offsetY - size * 0.8
    names.take(left - 2, top - 1, left + width + 2, top + size + 1)
    placed.push({ mark, text, isBold, anchor, width, size, offsetX, offsetY })
  }
  return placed
}
