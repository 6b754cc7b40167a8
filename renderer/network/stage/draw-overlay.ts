import { adjacencyOf, neighboursOf } from '../../../shared/graph/adjacency'
import { drawLabels } from '../draw/draw-labels'
import type { ByStyle } from '../draw/draw-scene'
import { drawMarks, drawTies } from '../draw/draw-scene'
import { placeLabels } from '../draw/place-labels'
import type { TextMeasure } from '../draw/text-measure'
import { inks } from '../scene/palette'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'

/** What is pointed out above the picture. Indexes of marks. */
export interface Emphasis {
  readonly focused: number | null
  readonly hovered: number | null
}

/** How much of the picture shows through beside what is in focus. */
const veil = 0.74

function byStyle(members: readonly number[], styles: Uint16Array, count: number): ByStyle {
  const lists: number[][] = Array.from({ length: count }, () => [])
  for (const member of members) lists[styles[member] ?? 0]?.push(member)
  return lists.map((list) => Int32Array.from(list))
}

/** Neighbours of each mark, found once for a scene. */
export type Neighbourhood = (mark: number) => {
  readonly marks: readonly number[]
  readonly ties: readonly number[]
}

export function neighbourhoodOf(scene: Scene): Neighbourhood {
  const { tieSource, tieTarget } = scene
  const ends = { count: scene.ids.length, sources: tieSource, targets: tieTarget }
  const adjacency = adjacencyOf(ends)
  let last: { readonly of: number; readonly near: ReturnType<Neighbourhood> } | null = null
  return (mark) => {
    if (last?.of === mark) return last.near
    const near = {
      marks: [...new Set([mark, ...neighboursOf(adjacency, mark)])],
      ties: [...tieSource.keys()].filter((t) => tieSource[t] === mark || tieTarget[t] === mark),
    }
    last = { of: mark, near }
    return near
  }
}

function ring(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  mark: number,
  width: number,
) {
  const x = (scene.x[mark] ?? 0) * view.k + view.dx
  const y = (scene.y[mark] ?? 0) * view.k + view.dy
  ctx.beginPath()
  ctx.arc(x, y, (scene.radius[mark] ?? 0) * markScale(view.k) * 1.35 + 3, 0, 2 * Math.PI)
  ctx.strokeStyle = inks[scene.ground].accent
  ctx.lineWidth = width
  ctx.stroke()
}

/** Draws a mark with its ties and neighbours, named, above a veil over the rest. */
function drawFocus(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  focused: number,
  near: ReturnType<Neighbourhood>,
  measure: TextMeasure,
): void {
  ctx.globalAlpha = veil
  ctx.fillStyle = inks[scene.ground].paper
  ctx.fillRect(0, 0, view.width, view.height)
  ctx.globalAlpha = 1
  drawTies(ctx, scene, view, byStyle(near.ties, scene.tieStyle, scene.tieStyles.length))
  drawMarks(ctx, scene, view, byStyle(near.marks, scene.markStyle, scene.markStyles.length))
  ring(ctx, scene, view, focused, 3)
  drawLabels(ctx, scene, view, placeLabels(scene, view, measure, near.marks))
}

/** Draws what is above the picture: the focus and its surroundings, and what the pointer is over. */
export function drawOverlay(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  emphasis: Emphasis,
  neighbourhood: Neighbourhood,
  measure: TextMeasure,
): void {
  const { focused, hovered } = emphasis
  if (focused !== null) {
    drawFocus(ctx, scene, view, focused, neighbourhood(focused), measure)
  }
  if (hovered === null || hovered === focused) return
  ring(ctx, scene, view, hovered, 2)
  drawLabels(ctx, scene, view, placeLabels(scene, view, measure, [hovered]))
}
