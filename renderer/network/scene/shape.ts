import type { SymbolType } from 'd3-shape'
import {
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'

/** A circle, or the corners of a polygon for a mark of radius 1: x and y in turn. */
export type Shape =
  { readonly kind: 'circle' } | { readonly kind: 'polygon'; readonly corners: readonly number[] }

type Drawing = Parameters<SymbolType['draw']>[0]

/** Area of d3's symbols here: that of a circle of radius 1, so that marks of one size weigh the same. */
const area = Math.PI

/** The corners that a d3 symbol draws: all of those used here have straight sides. */
function cornersOf(symbol: SymbolType): Shape {
  const corners: number[] = []
  const corner = (x: number, y: number): void => void corners.push(x, y)
  const recorder = {
    moveTo: corner,
    lineTo: corner,
    rect: (x: number, y: number, width: number, height: number): void => {
      corners.push(x, y, x + width, y, x + width, y + height, x, y + height)
    },
    closePath: () => undefined,
  }
  symbol.draw(recorder as unknown as Drawing, area)
  return within(corners)
}

/** No shape reaches farther from its centre, at radius 1: names and other marks keep clear of it. */
export const longestReach = 1.4

function reachOfCorners(corners: readonly number[]): number {
  let reach = 0
  for (let i = 0; i < corners.length; i += 2) {
    const [x = 0, y = 0] = corners.slice(i, i + 2)
    reach = Math.max(reach, Math.sqrt(x * x + y * y))
  }
  return reach
}

/** Corners of a shape made smaller where it would reach too far: stars have long points. */
function within(corners: readonly number[]): Shape {
  const factor = Math.min(1, longestReach / reachOfCorners(corners))
  return { kind: 'polygon', corners: corners.map((value) => value * factor) }
}

/** A regular polygon, one corner up, of the area of a circle of radius 1. */
function regular(sides: number): Shape {
  const step = (2 * Math.PI) / sides
  const radius = Math.sqrt((2 * area) / (sides * Math.sin(step)))
  const corners = Array.from({ length: sides }, (_, i) => [
    radius * Math.sin(i * step),
    -radius * Math.cos(i * step),
  ])
  return within(corners.flat())
}

function smaller(shape: Shape, factor: number): Shape {
  if (shape.kind === 'circle') return shape
  return { kind: 'polygon', corners: shape.corners.map((value) => value * factor) }
}

function turned(shape: Shape): Shape {
  if (shape.kind === 'circle') return shape
  return { kind: 'polygon', corners: shape.corners.map((value) => -value) }
}

export const shapes = {
  circle: { kind: 'circle' },
  square: cornersOf(symbolSquare),
  pentagon: regular(5),
  triangle: cornersOf(symbolTriangle),
  star: cornersOf(symbolStar),
  diamond: cornersOf(symbolDiamond2),
  hexagon: regular(6),
  cross: cornersOf(symbolCross),
  drop: turned(cornersOf(symbolTriangle)),
  wye: cornersOf(symbolWye),
  bar: within([-1.5, -0.55, 1.5, -0.55, 1.5, 0.55, -1.5, 0.55]),
  /** Small and plain: for what nobody has said yet, which must not stand out. */
  dot: smaller(regular(8), 0.72),
  kite: within([0, -1.2, 1, -0.3, 0, 1.6, -1, -0.3]),
  arrow: within([-1.2, -1.1, 1.5, 0, -1.2, 1.1, -0.5, 0]),
} as const satisfies Record<string, Shape>

export type ShapeName = keyof typeof shapes

const reaches = new Map(
  Object.entries(shapes).map(([name, shape]: [string, Shape]) => [
    name,
    shape.kind === 'circle' ? 1 : reachOfCorners(shape.corners),
  ]),
)

/** How far a shape reaches from its centre, at radius 1. */
export function reachOf(name: ShapeName): number {
  return reaches.get(name) ?? 1
}
