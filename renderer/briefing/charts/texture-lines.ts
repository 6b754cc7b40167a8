import type { Texture } from './chart-look'

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const step = 5

/** Lines that rise to the right at 45 degrees, cut at the rectangle's sides; falling ones mirrored. */
function diagonals({ x, y, width, height }: Rect, isFalling: boolean): readonly Segment[] {
  const lines: Segment[] = []
  for (let c = step; c < width + height; c += step) {
    // Of the line u + v = c, with u to the right and v downwards.
    const [u1, u2] = [Math.max(0, c - height), Math.min(c, width)]
    if (u2 - u1 < 0.5) continue
    const down = (v: number): number => (isFalling ? y + height - v : y + v)
    lines.push({ x1: x + u1, y1: down(c - u1), x2: x + u2, y2: down(c - u2) })
  }
  return lines
}

/** The lines of a texture within a rectangle, cut at its sides. */
export function textureLines(rect: Rect, texture: Texture): readonly Segment[] {
  const { x, y, width, height } = rect
  switch (texture) {
    case 'full':
    case 'empty':
      return []
    case 'hatched':
      return diagonals(rect, false)
    case 'crossed':
      return [...diagonals(rect, false), ...diagonals(rect, true)]
    case 'upright':
      return Array.from({ length: Math.max(0, Math.ceil(width / step) - 1) }, (_, at) => {
        const across = x + (at + 1) * step
        return { x1: across, y1: y, x2: across, y2: y + height }
      })
    case 'level':
      return Array.from({ length: Math.max(0, Math.ceil(height / step) - 1) }, (_, at) => {
        const down = y + (at + 1) * step
        return { x1: x, y1: down, x2: x + width, y2: down }
      })
  }
}
