import type { Box } from '../layout/box'
import type { SceneCaption } from '../scene/scene'
import type { View } from '../scene/view'
import { hullOutline } from './hull-outline'
import type { Occupancy } from './occupancy'
import type { PaintedScene } from './painted-scene'
import type { TextMeasure } from './text-measure'
import { shorten } from './text-measure'

/** Words on the ground of the picture, centred. The offset, in pixels, holds while the view moves. */
export interface PlacedCaption {
  readonly text: string
  /** In layout units. */
  readonly x: number
  readonly y: number
  /** From there to the baseline. */
  readonly offsetY: number
  readonly width: number
  readonly size: number
}

const captionSize = 13
const hullNameSize = 11.5
const longest = 40
const most = 120

/** So few captions are all written, were it over a mark. */
const few = 12

/** Narrower areas than this, in pixels, have no name. */
const narrowestHull = 36

interface Wish extends SceneCaption {
  readonly offsetY: number
  readonly size: number
  /** Whether it had better stand beside marks than over them. */
  readonly isAside: boolean
}

/** An area's name stands above its top, or under its foot where marks are in the way. */
function hullNames(scene: PaintedScene, view: View, textScale: number): readonly Wish[] {
  return scene.hulls.flatMap((hull): readonly Wish[] => {
    const { radius, arcs } = hullOutline(scene, view, hull)
    const across = arcs.map(({ x }) => x)
    if (Math.max(...across) - Math.min(...across) + 2 * radius < narrowestHull) return []
    const byHeight = arcs.toSorted((one, other) => one.y - other.y)
    const size = hullNameSize * textScale
    const words = { text: hull.name, weight: hull.members.length, size, isAside: true }
    const at = (corner: { readonly x: number; readonly y: number } | undefined, offsetY: number) =>
      corner === undefined
        ? []
        : [
            {
              ...{ x: (corner.x - view.dx) / view.k, y: (corner.y - view.dy) / view.k },
              ...words,
              offsetY,
            },
          ]
    return [...at(byHeight[0], -radius - 3), ...at(byHeight.at(-1), radius + size)]
  })
}

function coversMark({ x, y }: PaintedScene, view: View, box: Box): boolean {
  const { k, dx, dy } = view
  for (let mark = 0; mark < x.length; mark++) {
    const sx = (x[mark] ?? 0) * k + dx
    const sy = (y[mark] ?? 0) * k + dy
    if (sx > box.left && sx < box.right && sy > box.top && sy < box.bottom) return true
  }
  return false
}

/** Captions and names of areas that touch none before them, the larger ones first. Takes their room. */
export function placeCaptions(
  scene: PaintedScene,
  view: View,
  measure: TextMeasure,
  taken: Occupancy,
  ground: Occupancy,
  textScale: number,
): readonly PlacedCaption[] {
  const size = captionSize * textScale
  const wishes = [
    ...scene.captions.map((caption): Wish => {
      const offsetY = caption.isAbove === true ? -2 : size * 0.35
      return { ...caption, offsetY, size, isAside: false }
    }),
    ...hullNames(scene, view, textScale),
  ].toSorted((one, other) => other.weight - one.weight)
  const areMany = wishes.length > few
  const placed: PlacedCaption[] = []
  const named = new Set<string>()
  for (const { x, y, offsetY, size: high, text: whole, isAside } of wishes) {
    if (placed.length >= most) break
    const text = shorten(whole, longest)
    const width = measure(text, high, true)
    const left = x * view.k + view.dx - width / 2
    const top = y * view.k + view.dy + offsetY - high * 0.8
    const [right, bottom] = [left + width, top + high]
    if (right < 0 || bottom < 0 || left > view.width || top > view.height) continue
    if (text === '' || named.has(whole) || !taken.isFree(left, top, right, bottom)) continue
    if (isAside && !ground.isFree(left, top, right, bottom)) continue
    if (areMany && coversMark(scene, view, { left, top, right, bottom })) continue
    if (isAside) named.add(whole)
    taken.take(left - 3, top - 2, right + 3, bottom + 2)
    placed.push({ text, x, y, offsetY, width, size: high })
  }
  return placed
}
