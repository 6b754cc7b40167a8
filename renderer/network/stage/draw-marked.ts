import type { Canvas2D } from '../draw/canvas-2d'
import { drawLabels } from '../draw/draw-labels'
import { drawMarks } from '../draw/draw-marks'
import { drawTies } from '../draw/draw-ties'
import type { ByStyle } from '../draw/mark-runs'
import { placeLabels } from '../draw/place-labels'
import type { TextMeasure } from '../draw/text-measure'
import { makeTieLine, runTie } from '../draw/tie-line'
import { inks } from '../scene/palette'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { markScale, tieScale } from '../scene/view'
import type { LassoPath } from './lasso'

/** A part of the picture that is pointed out: a path, those found. Indexes in the scene. */
export interface Part {
  readonly marks: readonly number[]
  readonly ties: readonly number[]
}

/** How much of the picture shows through beside what is pointed out. */
const veil = 0.74

/** Of more marks than this no names are placed: they would hide what they name. */
const mostNamed = 400

/** Members of a part by their styles. */
export function byStyle(members: readonly number[], styles: Uint16Array, count: number): ByStyle {
  const lists: number[][] = Array.from({ length: count }, () => [])
  for (const member of members) lists[styles[member] ?? 0]?.push(member)
  return lists.map((list) => Int32Array.from(list))
}

/** Draws a broad band under ties: they are a way, whatever their own style. */
function drawBand(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  ties: readonly number[],
): void {
  const line = makeTieLine()
  ctx.beginPath()
  for (const tie of ties) {
    runTie(scene, view, tie, line)
    ctx.moveTo(line.x1, line.y1)
    if (line.isBent) ctx.quadraticCurveTo(line.cx, line.cy, line.x2, line.y2)
    else ctx.lineTo(line.x2, line.y2)
  }
  ctx.lineCap = 'round'
  ctx.lineWidth = 7 * tieScale(view.k)
  ctx.strokeStyle = inks[scene.ground].accent
  ctx.globalAlpha = 0.45
  ctx.stroke()
  ctx.globalAlpha = 1
  ctx.lineCap = 'butt'
}

/** Draws part of a scene, named, above a veil over the rest. `isWay`: its ties are a way, and stand out. */
export function drawPart(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  { marks, ties }: Part,
  isWay: boolean,
  measure: TextMeasure,
): void {
  ctx.globalAlpha = veil
  ctx.fillStyle = inks[scene.ground].paper
  ctx.fillRect(0, 0, view.width, view.height)
  ctx.globalAlpha = 1
  if (isWay) drawBand(ctx, scene, view, ties)
  drawTies(ctx, scene, view, byStyle(ties, scene.tieStyle, scene.tieStyles.length))
  drawMarks(ctx, scene, view, byStyle(marks, scene.markStyle, scene.markStyles.length))
  if (marks.length <= mostNamed) {
    drawLabels(ctx, scene, view, placeLabels(scene, view, measure, marks))
  }
}

/** So many rings are one path: one of thousands takes a second to stroke without a graphics card. */
const ringsAtOnce = 64

/** Rings marks: a line of the accent's colour on one of the ground's, seen on any fill. */
export function drawRings(
  ctx: Canvas2D,
  scene: Scene,
  view: View,
  marks: readonly number[],
  width: number,
): void {
  const { paper, accent } = inks[scene.ground]
  const scale = markScale(view.k)
  const trace = (mark: number): void => {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx
    const y = (scene.y[mark] ?? 0) * view.k + view.dy
    const radius = (scene.radius[mark] ?? 0) * scale * 1.25 + 2
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) return
    ctx.moveTo(x + radius, y)
    ctx.arc(x, y, radius, 0, 2 * Math.PI)
  }
  for (let from = 0; from < marks.length; from += ringsAtOnce) {
    ctx.beginPath()
    for (const mark of marks.slice(from, from + ringsAtOnce)) trace(mark)
    ctx.strokeStyle = paper
    ctx.lineWidth = width + 2
    ctx.stroke()
    ctx.strokeStyle = accent
    ctx.lineWidth = width
    ctx.stroke()
  }
}

/** Draws what a hand goes round, as far as it has come. */
export function drawLasso(ctx: CanvasRenderingContext2D, scene: Scene, path: LassoPath): void {
  ctx.beginPath()
  for (const [x, y] of path) ctx.lineTo(x, y)
  ctx.closePath()
  ctx.fillStyle = inks[scene.ground].accent
  ctx.globalAlpha = 0.12
  ctx.fill()
  ctx.globalAlpha = 1
  ctx.strokeStyle = inks[scene.ground].accent
  ctx.lineWidth = 1.5
  ctx.setLineDash([5, 4])
  ctx.stroke()
  ctx.setLineDash([])
}

/** Draws a tie that the pointer is over: broader, in the colour of what is pointed out. */
export function drawTie(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  tie: number,
): void {
  const line = makeTieLine()
  runTie(scene, view, tie, line)
  const { paper, accent } = inks[scene.ground]
  ctx.beginPath()
  ctx.moveTo(line.x1, line.y1)
  if (line.isBent) ctx.quadraticCurveTo(line.cx, line.cy, line.x2, line.y2)
  else ctx.lineTo(line.x2, line.y2)
  ctx.strokeStyle = paper
  ctx.lineWidth = 5
  ctx.stroke()
  ctx.strokeStyle = accent
  ctx.lineWidth = 2.4
  ctx.stroke()
}
