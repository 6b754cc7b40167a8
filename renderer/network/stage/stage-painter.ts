import { makeCanvasMeasure } from '../draw/canvas-measure'
import { drawLabels } from '../draw/draw-labels'
import { drawScene } from '../draw/draw-scene'
import type { PlacedLabel } from '../draw/place-labels'
import { placeLabels } from '../draw/place-labels'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { Emphasis, Neighbourhood } from './draw-overlay'
import { drawOverlay } from './draw-overlay'
import { isLargeScene, makeMovingPicture } from './moving-picture'
import type { SharpCanvas } from './sharp-canvas'

/** What the canvases should show. */
export interface Shown {
  readonly scene: Scene
  readonly view: View
  readonly emphasis: Emphasis
  readonly neighbourhood: Neighbourhood
  /** Whether a hand moves the picture: then speed matters more than sharpness. */
  readonly isMoving: boolean
}

/** Draws at the next frame what changed, once, however often it was asked. */
export interface StagePainter {
  readonly paintAll: () => void
  readonly paintOverlay: () => void
  /** Places the names anew: the hand rests, or the scene is another. */
  readonly placeNames: () => void
  /** Forgets the picture kept for moving: a mark has moved. */
  readonly forget: () => void
  readonly stop: () => void
}

export function makeStagePainter(
  base: SharpCanvas,
  overlay: SharpCanvas,
  shown: () => Shown | null,
): StagePainter {
  const measure = makeCanvasMeasure()
  const moving = makeMovingPicture()
  let labels: readonly PlacedLabel[] = []
  let frame = 0
  let isBaseStale = false
  const paintBase = ({ scene, view, isMoving }: Shown): void => {
    base.clear()
    if (isMoving && isLargeScene(scene)) moving.draw(base.ctx, scene, view, base.ratio())
    else drawScene(base.ctx, scene, view)
    drawLabels(base.ctx, scene, view, labels)
  }
  const paint = (): void => {
    frame = 0
    const now = shown()
    if (now === null) {
      base.clear()
      overlay.clear()
      return
    }
    if (isBaseStale) paintBase(now)
    isBaseStale = false
    overlay.clear()
    const { scene, view, emphasis, neighbourhood } = now
    drawOverlay(overlay.ctx, scene, view, emphasis, neighbourhood, measure)
  }
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint)
  }
  return {
    paintAll: () => {
      isBaseStale = true
      schedule()
    },
    paintOverlay: schedule,
    placeNames: () => {
      const now = shown()
      labels = now === null ? [] : placeLabels(now.scene, now.view, measure)
    },
    forget: moving.forget,
    stop: () => {
      cancelAnimationFrame(frame)
    },
  }
}
