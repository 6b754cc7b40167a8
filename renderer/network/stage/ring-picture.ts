import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { drawRings } from './draw-marked'

/** Fewer rings than this are drawn anew in every frame. */
const manyRings = 300

/** The rings of what is chosen, for one frame. */
export interface WantedRings {
  readonly scene: Scene
  readonly view: View
  readonly marks: readonly number[]
  readonly ratio: number
  /** A hand moves the view: rings painted a moment ago are good enough. */
  readonly isMoving: boolean
  /** Marks are on their way: rings painted a moment ago are elsewhere. */
  readonly isDragging: boolean
}

/** Draws rings: thousands of them as a bitmap, painted once and moved with the view. */
export type DrawRingPicture = (ctx: CanvasRenderingContext2D, wanted: WantedRings) => void

const isSameView = (one: View, other: View): boolean =>
  one.k === other.k &&
  one.dx === other.dx &&
  one.dy === other.dy &&
  one.width === other.width &&
  one.height === other.height

export function makeRingPicture(): DrawRingPicture {
  const canvas = new OffscreenCanvas(1, 1)
  let painted: WantedRings | null = null
  const paint = (wanted: WantedRings): void => {
    const { scene, view, marks, ratio } = wanted
    canvas.width = Math.ceil(view.width * ratio)
    canvas.height = Math.ceil(view.height * ratio)
    const ctx = canvas.getContext('2d')
    if (ctx === null) return
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    drawRings(ctx, scene, view, marks, 2)
    painted = wanted
  }
  return (ctx, wanted) => {
    const { scene, view, marks, ratio, isMoving, isDragging } = wanted
    if (marks.length < manyRings || isDragging) {
      painted = null
      drawRings(ctx, scene, view, marks, 2)
      return
    }
    const isKnown = painted?.scene === scene && painted.marks === marks && painted.ratio === ratio
    if (!isKnown || !(isMoving || isSameView(painted?.view ?? view, view))) paint(wanted)
    const from = painted?.view ?? view
    const scale = view.k / from.k
    const left = view.dx - from.dx * scale
    const top = view.dy - from.dy * scale
    ctx.drawImage(canvas, left, top, from.width * scale, from.height * scale)
  }
}
