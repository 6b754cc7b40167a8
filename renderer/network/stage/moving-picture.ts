import { drawScene } from '../draw/draw-scene'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'

/** Scenes of fewer marks and ties are drawn anew in every frame. */
const largeScene = 2500

/** How much of the view's size is painted around it, on each side. */
const marginShare = 0.3

export function isLargeScene(scene: Scene): boolean {
  return scene.ids.length + scene.tieSource.length > largeScene
}

/**
 * A large scene as a bitmap, painted once with a margin and then moved while the hand moves: drawing tens
 * of thousands of ties in every frame would not follow it.
 */
export interface MovingPicture {
  readonly draw: (ctx: CanvasRenderingContext2D, scene: Scene, view: View, ratio: number) => void
  /** Forgets the bitmap: the scene has changed, or the hand rests. */
  readonly forget: () => void
}

/** The view with its margin, as one of its own. */
function widen(view: View): View {
  const marginX = Math.round(view.width * marginShare)
  const marginY = Math.round(view.height * marginShare)
  return {
    width: view.width + 2 * marginX,
    height: view.height + 2 * marginY,
    k: view.k,
    dx: view.dx + marginX,
    dy: view.dy + marginY,
  }
}

export function makeMovingPicture(): MovingPicture {
  const canvas = new OffscreenCanvas(1, 1)
  let painted: { readonly scene: Scene; readonly view: View } | null = null
  const paint = (scene: Scene, view: View, ratio: number): void => {
    const wide = widen(view)
    canvas.width = Math.ceil(wide.width * ratio)
    canvas.height = Math.ceil(wide.height * ratio)
    const ctx = canvas.getContext('2d')
    if (ctx === null) return
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    drawScene(ctx, scene, wide)
    painted = { scene, view: wide }
  }
  /** Whether the bitmap still covers most of the view, neither too coarse nor too small. */
  const isUsable = (view: View): boolean => {
    if (painted === null) return false
    const scale = view.k / painted.view.k
    if (scale < 0.6 || scale > 2.5) return false
    const left = view.dx - painted.view.dx * scale
    const top = view.dy - painted.view.dy * scale
    const right = left + painted.view.width * scale
    const bottom = top + painted.view.height * scale
    const { width, height } = view
    return left < width / 4 && top < height / 4 && right > 0.75 * width && bottom > 0.75 * height
  }
  return {
    draw: (ctx, scene, view, ratio) => {
      if (painted?.scene !== scene || !isUsable(view)) paint(scene, view, ratio)
      const from = painted?.view ?? view
      const scale = view.k / from.k
      const left = view.dx - from.dx * scale
      const top = view.dy - from.dy * scale
      ctx.drawImage(canvas, left, top, from.width * scale, from.height * scale)
    },
    forget: () => {
      painted = null
    },
  }
}
