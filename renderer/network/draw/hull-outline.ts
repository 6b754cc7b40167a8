import { polygonHull } from 'd3-polygon'
import type { SceneHull } from '../scene/scene'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { PaintedScene } from './painted-scene'
import { short } from './svg-text'

/** How opaque the ground of a hull is, and its rim: several lie one above another. */
export const hullOpacity = { fill: 0.13, outline: 0.6 } as const

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

/** The same as the path of an SVG. */
export function hullPath(
  scene: Pick<PaintedScene, 'x' | 'y' | 'radius'>,
  view: View,
  hull: Pick<SceneHull, 'members'>,
): string {
  const { radius, arcs } = hullOutline(scene, view, hull)
  const r = short(radius)
  const [only] = arcs
  if (only === undefined) return ''
  if (arcs.length === 1) {
    const { x, y } = only
    const [left, right] = [`${short(x - radius)} ${short(y)}`, `${short(x + radius)} ${short(y)}`]
    return `M${left}A${r} ${r} 0 0 1 ${right}A${r} ${r} 0 0 1 ${left}Z`
  }
  const parts = arcs.map(({ x, y, from, to }, at) => {
    const at1 = `${short(x + radius * Math.cos(from))} ${short(y + radius * Math.sin(from))}`
    const at2 = `${short(x + radius * Math.cos(to))} ${short(y + radius * Math.sin(to))}`
    return `${at === 0 ? 'M' : 'L'}${at1}A${r} ${r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at2}`
  })
  return `${parts.join('')}Z`
}

/** Draws the areas of a scene: the ground of ties and marks. Those with more members lie below. */
export function drawHulls(ctx: Canvas2D, scene: PaintedScene, view: View): void {
  const ordered = scene.hulls.toSorted((one, other) => other.members.length - one.members.length)
  for (const hull of ordered) {
    const { radius, arcs } = hullOutline(scene, view, hull)
    ctx.beginPath()
    for (const { x, y, from, to } of arcs) ctx.arc(x, y, radius, from, to)
    ctx.closePath()
    ctx.globalAlpha = hullOpacity.fill
    ctx.fillStyle = hull.fill
    ctx.fill()
    ctx.globalAlpha = hullOpacity.outline
    ctx.strokeStyle = hull.outline
    ctx.lineWidth = 1.4
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}
