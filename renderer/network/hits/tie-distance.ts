import type { TieLine } from '../draw/tie-line'
import { distanceToSegment } from './distance'

/** A curve is measured on so many straight pieces. */
const pieces = 16

function isFar(x: number, y: number, { x1, y1, x2, y2, cx, cy, isBent }: TieLine, reach: number) {
  const across = isBent ? [x1, x2, cx] : [x1, x2]
  const down = isBent ? [y1, y2, cy] : [y1, y2]
  return (
    x < Math.min(...across) - reach ||
    x > Math.max(...across) + reach ||
    y < Math.min(...down) - reach ||
    y > Math.max(...down) + reach
  )
}

/** Distance of a point from a tie as it is drawn; infinite where it is more than `reach`. */
export function distanceToTie(x: number, y: number, line: TieLine, reach: number): number {
  if (isFar(x, y, line, reach)) return Infinity
  const { x1, y1, x2, y2, cx, cy, isBent } = line
  let nearest = Infinity
  if (!isBent) nearest = distanceToSegment(x, y, x1, y1, x2, y2)
  else {
    let [fromX, fromY] = [x1, y1]
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
      const [toX, toY] = [a * x1 + b * cx + c * x2, a * y1 + b * cy + c * y2]
      nearest = Math.min(nearest, distanceToSegment(x, y, fromX, fromY, toX, toY))
      fromX = toX
      fromY = toY
    }
  }
  return nearest <= reach ? nearest : Infinity
}
