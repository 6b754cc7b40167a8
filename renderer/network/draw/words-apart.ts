import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { makeOccupancy } from './occupancy'
import { shareBefore } from './place-labels'
import type { PlacedWords } from './place-words'

/**
 * What of the words can be read in another view than the one they were placed for: farther out they come
 * near each other, and only the first to take a place keep it.
 */
export function wordsApart(
  { captions, labels }: PlacedWords,
  scene: Scene,
  view: View,
): PlacedWords {
  const taken = makeOccupancy(view)
  const { x, y } = scene
  const take = (left: number, base: number, width: number, size: number): boolean => {
    const [top, right, bottom] = [base - size * 0.8, left + width, base + size * 0.2]
    if (!taken.isFree(left, top, right, bottom)) return false
    taken.take(left, top, right, bottom)
    return true
  }
  return {
    captions: captions.filter((caption) => {
      const left = caption.x * view.k + view.dx - caption.width / 2
      return take(left, caption.y * view.k + view.dy + caption.offsetY, caption.width, caption.size)
    }),
    labels: labels.filter(({ mark, anchor, width, size, offsetX, offsetY }) => {
      const left = (x[mark] ?? 0) * view.k + view.dx + offsetX - width * shareBefore[anchor]
      return take(left, (y[mark] ?? 0) * view.k + view.dy + offsetY, width, size)
    }),
  }
}
