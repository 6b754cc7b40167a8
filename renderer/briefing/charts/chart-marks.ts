import * as Plot from '@observablehq/plot'
import { inks, lineShare, sizes } from './chart-look'
import type { GroupLook, Texture } from './chart-look'
import { textureLines } from './texture-lines'

/** What Plot draws, in the order in which it is painted. Places are pixels from the upper left corner. */
export type Marks = readonly Plot.Markish[]

export interface Words {
  readonly x: number
  /** The middle of the lines. */
  readonly y: number
  readonly lines: readonly string[]
  readonly size?: number
  readonly isBold?: boolean
  readonly color?: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Read from below. */
  readonly isUpwards?: boolean
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly outline?: string
  readonly texture?: Texture
}

export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Texts, each in its place. */
export function writeWords(all: readonly Words[]): Marks {
  return all.map((words) =>
    Plot.text([words], {
      x: 'x',
      y: 'y',
      text: ({ lines }: Words) => lines.join('\n'),
      fontSize: words.size ?? sizes.label,
      lineHeight: lineShare,
      textAnchor: words.anchor ?? 'start',
      fill: words.color ?? inks.ink,
      ...(words.isBold === true && { fontWeight: 600 }),
      ...(words.isUpwards === true && { rotate: -90 }),
    }),
  )
}

/** Lines of one look. */
export function drawLines(
  lines: readonly Line[],
  look: { readonly color: string; readonly width?: number; readonly dash?: string },
): Marks {
  if (lines.length === 0) return []
  const { color, width = 1, dash } = look
  const places = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' }
  const style = { stroke: color, strokeWidth: width, ...(dash && { strokeDasharray: dash }) }
  return [Plot.link(lines, { ...places, ...style })]
}

/** Boxes, with their texture as lines: a pattern would need an id, and is lost on the way into Word. */
export function drawBoxes(boxes: readonly Box[]): Marks {
  return boxes.flatMap((box) => {
    const { x, y, width, height, fill, outline, texture = 'full' } = box
    if (width <= 0 || height <= 0) return []
    const isFull = texture === 'full'
    const places = { x1: x, y1: y, x2: x + width, y2: y + height }
    const rect = Plot.rect([places], {
      ...{ x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' },
      fill: isFull ? fill : inks.paper,
      ...((outline !== undefined || !isFull) && { stroke: outline ?? fill, strokeWidth: 1 }),
    })
    return [rect, ...drawLines(textureLines(box, texture), { color: fill, width: 1.3 })]
  })
}

/** Shapes of one look. */
export function drawDots(
  dots: readonly { readonly x: number; readonly y: number }[],
  look: {
    readonly symbol: GroupLook['symbol']
    readonly fill: string
    readonly outline: string
    readonly radius: number
  },
): Marks {
  if (dots.length === 0) return []
  const { symbol, fill, outline, radius } = look
  const style = { symbol, fill, stroke: outline, strokeWidth: 1.2, r: radius }
  return [Plot.dot(dots, { x: 'x', y: 'y', ...style })]
}
