import { outlineWidth } from '../draw/draw-marks'
import { markRuns } from '../draw/mark-runs'
import { bendStep, makeTieLine, runTie } from '../draw/tie-line'
import type { Scene } from '../scene/scene'
import { longestReach, shapes } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale, tieScale } from '../scene/view'
import { distanceToShape } from './distance'
import type { MarkGrid } from './mark-grid'
import { makeMarkGrid } from './mark-grid'
import { distanceToTie } from './tie-distance'

/** Finds what lies under a point of the view, in CSS pixels. */
export interface HitTest {
  /**
   * The mark whose drawn area covers the point: of several the topmost. Else the nearest that is near enough
   * to be meant; null where there is none.
   */
  readonly markAt: (view: View, x: number, y: number) => number | null
  /** The tie that is drawn nearest, where one is near enough to be meant. Marks are above it. */
  readonly tieAt: (view: View, x: number, y: number) => number | null
}

/** How far beside a mark or a tie a pointer may be, in pixels: they can be small, and hands are not. */
export const slack = 4

/** Where more ties than this are near, nobody can mean one of them. */
const mostMeant = 3

/** No tie reaches farther beside its line, in pixels, with the slack. */
const widestTie = slack + 8

interface Search {
  readonly grid: MarkGrid
  /** By mark, its place in the order of drawing: what is later lies on top. */
  readonly rank: Int32Array
  readonly widest: number
}

function prepare(scene: Scene): Search {
  const rank = new Int32Array(scene.x.length)
  let next = 0
  for (const { marks } of markRuns(scene.radius, scene.marksByStyle)) {
    for (const mark of marks) rank[mark] = next++
  }
  const widest = scene.radius.reduce((most, radius) => Math.max(most, radius), 0)
  return { grid: makeMarkGrid(scene), rank, widest }
}

/** How far outside a mark as it is drawn, with its outline, a point lies; at most 0 where it is on it. */
function distanceToMark(scene: Scene, view: View, mark: number, x: number, y: number): number {
  const style = scene.markStyles[scene.markStyle[mark] ?? 0]
  const scale = markScale(view.k)
  const dx = x - ((scene.x[mark] ?? 0) * view.k + view.dx)
  const dy = y - ((scene.y[mark] ?? 0) * view.k + view.dy)
  const radius = (scene.radius[mark] ?? 0) * scale
  const shape = shapes[style?.shape ?? 'circle']
  return distanceToShape(shape, radius, dx, dy) - outlineWidth(style?.isHollow ?? false, scale) / 2
}

/** Whether a point may lie on a tie, by the rectangle that its ends and its bend reach: quick to tell. */
function nearEnds(scene: Scene, { k, dx, dy }: View, px: number, py: number) {
  const { x, y, tieSource, tieTarget, tieBend } = scene
  const [left, top] = [(px - dx) / k, (py - dy) / k]
  return (tie: number): boolean => {
    const source = tieSource[tie] ?? 0
    const target = tieTarget[tie] ?? 0
    const reach = (widestTie + Math.abs(tieBend[tie] ?? 0) * bendStep) / k
    const [x1, x2] = [(x[source] ?? 0) - left, (x[target] ?? 0) - left]
    if ((x1 > reach && x2 > reach) || (x1 < -reach && x2 < -reach)) return false
    const [y1, y2] = [(y[source] ?? 0) - top, (y[target] ?? 0) - top]
    return !((y1 > reach && y2 > reach) || (y1 < -reach && y2 < -reach))
  }
}

/** The search for the positions of a scene, made when it is first asked. */
export function makeHitTest(scene: Scene): HitTest {
  let search: Search | null = null
  const line = makeTieLine()
  return {
    markAt: (view, px, py) => {
      const { grid, rank, widest } = (search ??= prepare(scene))
      const reach = (widest * longestReach * markScale(view.k) + 2 + slack) / view.k
      const x = (px - view.dx) / view.k
      const y = (py - view.dy) / view.k
      let covering = -1
      let nearest = -1
      let least = slack
      grid.each(x - reach, y - reach, x + reach, y + reach, (mark) => {
        const away = distanceToMark(scene, view, mark, px, py)
        if (away <= 0) {
          if ((rank[mark] ?? 0) >= (rank[covering] ?? 0)) covering = mark
        } else if (away < least) {
          nearest = mark
          least = away
        }
      })
      const found = covering >= 0 ? covering : nearest
      return found >= 0 ? found : null
    },
    tieAt: (view, px, py) => {
      const { tieSource, tieStyle, tieStyles } = scene
      const scale = tieScale(view.k)
      const isNear = nearEnds(scene, view, px, py)
      let nearest: number | null = null
      let least = Infinity
      let near = 0
      for (let tie = 0; tie < tieSource.length; tie++) {
        if (!isNear(tie)) continue
        runTie(scene, view, tie, line)
        const half = ((tieStyles[tieStyle[tie] ?? 0]?.width ?? 1) * scale) / 2
        const away = distanceToTie(px, py, line, half + slack) - half
        if (away === Infinity) continue
        near += 1
        if (away > least) continue
        nearest = tie
        least = away
      }
      return near > mostMeant ? null : nearest
    },
  }
}
