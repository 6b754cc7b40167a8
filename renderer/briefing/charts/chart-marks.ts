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

export interface Dot {
  readonly x: number
  readonly y: number
  readonly symbol: GroupLook['symbol']
  readonly fill: string
  readonly outline: string
  readonly radius: number
}

export interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Things by their look, in the order in which each look first comes: one mark of Plot draws many of a look. */
function byLook<T>(all: readonly T[], lookOf: (one: T) => readonly unknown[]): readonly T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = JSON.stringify(lookOf(one))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

/** Texts, each in its place. */
export function writeWords(all: readonly Words[]): Marks {
  const groups = byLook(all, ({ size, isBold, color, anchor, isUpwards }) => {
    return [size, isBold, color, anchor, isUpwards]
  })
  return groups.map((group) => {
    const [look] = group
    return Plot.text(group, {
      x: 'x',
      y: 'y',
      text: ({ lines }: Words) => lines.join('\n'),
      fontSize: look?.size ?? sizes.label,
      lineHeight: lineShare,
      textAnchor: look?.anchor ?? 'start',
      fill: look?.color ?? inks.ink,
      ...(look?.isBold === true && { fontWeight: 600 }),
      ...(look?.isUpwards === true && { rotate: -90 }),
    })
  })
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
export function drawBoxes(all: readonly Box[]): Marks {
  const seen = all.filter(({ width, height }) => width > 0 && height > 0)
  const groups = byLook(seen, ({ fill, outline, texture }) => [fill, outline, texture])
  return groups.flatMap((group) => {
    const [{ fill, outline, texture = 'full' } = { fill: inks.blank }] = group
    const isFull = texture === 'full'
    const places = group.map(({ x, y, width, height }) => {
      return { x1: x, y1: y, x2: x + width, y2: y + height }
    })
    const rects = Plot.rect(places, {
      ...{ x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' },
      fill: isFull ? fill : inks.paper,
      ...((outline !== undefined || !isFull) && { stroke: outline ?? fill, strokeWidth: 1 }),
    })
    const lines = group.flatMap((box) => textureLines(box, texture))
    return [rects, ...drawLines(lines, { color: fill, width: 1.3 })]
  })
}

/** Shapes, each in its place. */
export function drawDots(all: readonly Dot[]): Marks {
  const groups = byLook(all, ({ symbol, fill, outline, radius }) => [symbol, fill, outline, radius])
  return groups.flatMap((group) => {
    const [look] = group
    if (look === undefined) return []
    const { symbol, fill, outline, radius } = look
    const style = { symbol, fill, stroke: outline, strokeWidth: 1.2, r: radius }
    return [Plot.dot(group, { x: 'x', y: 'y', ...style })]
  })
}
