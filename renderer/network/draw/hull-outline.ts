import { polygonHull } from 'd3-polygon'
import type { SceneHull } from '../scene/scene'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { PaintedScene } from './painted-scene'

/** How opaque the ground of a hull is, and its rim: several lie one above another. */
export const hullOpacity = { fill: 0.13, outline: 0.6 } as const

/** Width of its rim, in pixels. */
export const hullWidth = 1.4

/** Room between the rim of a hull and the marks inside, in pixels, at zoom 1. */
const room = 9

/** A hull in a view, in CSS pixels: arcs of one radius, joined by straight lines, clockwise on screen. */
export interface HullOutline {
  readonly radius: number
  readonly arcs: readonly {
    readonly x: number
    readonly y: number
    readonly from: number
    readonly to: number
  }[]
}

type Point = [number, number]

function cornersOf(points: Point[]): readonly Point[] {
  const hull = polygonHull(points)
  // d3 goes round the way that, where y grows downwards, is clockwise backwards.
  if (hull !== null && hull.length > 2) return hull.reverse()
  const sorted = points.toSorted(([x1, y1], [x2, y2]) => x1 - x2 || y1 - y2)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  return first[0] === last[0] && first[1] === last[1] ? [first] : [first, last]
}

/** The area round some marks: their convex hull, made wider and round; two marks have a capsule. */
export function hullOutline(
  { x, y, radius }: Pick<PaintedScene, 'x' | 'y' | 'radius'>,
  { k, dx, dy }: View,
  { members }: Pick<SceneHull, 'members'>,
): HullOutline {
  const scale = markScale(k)
  let widest = 0
  const points: Point[] = []
  for (const mark of members) {
    points.push([(x[mark] ?? 0) * k + dx, (y[mark] ?? 0) * k + dy])
    widest = Math.max(widest, radius[mark] ?? 0)
  }
  const corners = cornersOf(points)
  const reach = (widest * 1.2 + room) * scale
  if (corners.length < 2) {
    const arcs = corners.map(([cx, cy]) => ({ x: cx, y: cy, from: 0, to: 2 * Math.PI }))
    return { radius: reach, arcs }
  }
  const outwards = (from: Point, to: Point): number => Math.atan2(from[0] - to[0], to[1] - from[1])
  const arcs = corners.map((corner, at) => {
    const before = corners.at(at - 1) ?? corner
    const after = corners[(at + 1) % corners.length] ?? corner
    const from = outwards(before, corner)
    const to = outwards(corner, after)
    return { x: corner[0], y: corner[1], from, to: to < from ? to + 2 * Math.PI : to }
  })
  return { radius: reach, arcs }
}

/** Hulls in the order in which they are drawn: those with more members lie below. */
export function hullsInOrder(hulls: readonly SceneHull[]): readonly SceneHull[] {
  return hulls.toSorted((one, other) => other.members.length - one.members.length)
}

/** Draws the areas of a scene: the ground of ties and marks. */
export function drawHulls(ctx: Canvas2D, scene: PaintedScene, view: View): void {
  for (const hull of hullsInOrder(scene.hulls)) {
    const { radius, arcs } = hullOutline(scene, view, hull)
    ctx.beginPath()
    for (const { x, y, from, to } of arcs) ctx.arc(x, y, radius, from, to)
    ctx.closePath()
    ctx.globalAlpha = hullOpacity.fill
    ctx.fillStyle = hull.fill
    ctx.fill()
    ctx.globalAlpha = hullOpacity.outline
    ctx.strokeStyle = hull.outline
    ctx.lineWidth = hullWidth
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}
