import type { Shape } from '../scene/shape'

/** Distance of a point from a segment. */
export function distanceToSegment(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square
  const share = Math.min(1, Math.max(0, along))
  const [ax, ay] = [x - x1 - share * dx, y - y1 - share * dy]
  return Math.sqrt(ax * ax + ay * ay)
}

/**
 * How far outside the rim of a shape of this radius a point lies, both from the shape's middle; negative
 * inside.
 */
export function distanceToShape(shape: Shape, radius: number, x: number, y: number): number {
  if (shape.kind === 'circle') return Math.sqrt(x * x + y * y) - radius
  const { corners } = shape
  let isInside = false
  let nearest = Infinity
  for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
    const [x1, y1] = [(corners[i] ?? 0) * radius, (corners[i + 1] ?? 0) * radius]
    const [x2, y2] = [(corners[j] ?? 0) * radius, (corners[j + 1] ?? 0) * radius]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside
    nearest = Math.min(nearest, distanceToSegment(x, y, x1, y1, x2, y2))
  }
  return isInside ? -nearest : nearest
}
