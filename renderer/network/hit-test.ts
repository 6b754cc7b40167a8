import type { Quadtree } from 'd3-quadtree'
import { quadtree } from 'd3-quadtree'
import type { Scene } from './scene/scene'
import type { View } from './scene/view'
import { markScale } from './scene/view'

/** Finds marks by place. */
export interface HitTest {
  /** The mark under a point of the view, in CSS pixels; null where there is none near enough to be meant. */
  readonly markAt: (view: View, x: number, y: number) => number | null
}

/** How far beside a mark a pointer may be, in pixels: marks can be small, and hands are not. */
const slack = 4

/** Makes the search once for the positions of a scene. */
export function makeHitTest(scene: Scene): HitTest {
  const tree: Quadtree<number> = quadtree<number>()
    .x((mark) => scene.x[mark] ?? 0)
    .y((mark) => scene.y[mark] ?? 0)
    .addAll([...scene.x.keys()])
  const widest = scene.radius.reduce((most, radius) => Math.max(most, radius), 0)
  return {
    markAt: (view, px, py) => {
      const scale = markScale(view.k)
      const x = (px - view.dx) / view.k
      const y = (py - view.dy) / view.k
      const mark = tree.find(x, y, (widest * scale + slack) / view.k)
      if (mark === undefined) return null
      const dx = (scene.x[mark] ?? 0) - x
      const dy = (scene.y[mark] ?? 0) - y
      const reach = (scene.radius[mark] ?? 0) * scale + slack
      return Math.sqrt(dx * dx + dy * dy) * view.k <= reach ? mark : null
    },
  }
}
