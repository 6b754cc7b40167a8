import { makeCanvasMeasure } from '../draw/canvas-measure'
import { drawScene } from '../draw/draw-scene'
import { drawWords } from '../draw/draw-words'
import type { PlacedWords } from '../draw/place-words'
import { noWords, placeWords } from '../draw/place-words'
import { wordsApart } from '../draw/words-apart'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { drawLifted } from './draw-lifted'
import type { Emphasis } from './draw-overlay'
import { drawOverlay, isPlain } from './draw-overlay'
import type { WantedPicture } from './moving-picture'
import { isLargeScene, makeMovingPicture } from './moving-picture'
import type { Neighbourhood } from './neighbourhood'
import { makeRingPicture } from './ring-picture'
import type { SharpCanvas } from './sharp-canvas'

/** What the canvases should show. */
export interface Shown {
  readonly scene: Scene
  readonly view: View
  readonly emphasis: Emphasis
  readonly neighbourhood: Neighbourhood
  /** Whether a hand moves the picture: then speed matters more than sharpness. */
  readonly isMoving: boolean
  /** Marks in the hand. */
  readonly dragged: readonly number[]
  /** How much larger than usual names are. */
  readonly textScale: number
}

/** Draws at the next frame what changed, once, however often it was asked. */
export interface StagePainter {
  readonly paintAll: () => void
  readonly paintOverlay: () => void
  /** Paints what the next frame would, at once. */
  readonly paintNow: () => void
  /** Places the names anew: the hand rests, or the scene is another. */
  readonly placeNames: () => void
  /** Marks have moved: the picture kept for moving is to be painted anew. */
  readonly touch: () => void
  /** Whether the picture is as sharp as it is at rest. */
  readonly isSharp: () => boolean
  readonly stop: () => void
}

export function makeStagePainter(
  base: SharpCanvas,
  overlay: SharpCanvas,
  shown: () => Shown | null,
): StagePainter {
  const measure = makeCanvasMeasure()
  const ring = makeRingPicture()
  let words: PlacedWords = noWords
  let placed: { readonly scene: Scene; readonly k: number } | null = null
  let frame = 0
  let isBaseStale = false
  let isOverlayClear = false
  let last: {
    readonly picture: WantedPicture
    readonly view: View
    readonly words: PlacedWords
    readonly dragged: readonly number[]
  } | null = null
  const moving = makeMovingPicture(() => {
    paintAll()
  })
  const wantedOf = ({ scene, view, isMoving, dragged }: Shown): WantedPicture => ({
    ...{ scene, view, isMoving, ratio: base.ratio(), lifted: dragged },
  })
  const paintWords = ({ scene, view, dragged }: Shown): void => {
    if (placed?.scene !== scene) return
    const apart = placed.k === view.k ? words : wordsApart(words, scene, view)
    // The name of what is in the hand goes with it, on the layer above.
    const labels = apart.labels.filter(({ mark }) => !dragged.includes(mark))
    drawWords(base.ctx, scene, view, dragged.length > 0 ? { ...apart, labels } : apart)
  }
  const paintBase = (now: Shown): void => {
    const { scene, view } = now
    if (!isLargeScene(scene)) {
      moving.forget()
      last = null
      base.clear()
      drawScene(base.ctx, scene, view)
      paintWords(now)
      return
    }
    moving.follow(wantedOf(now))
    const picture = moving.shown()
    // Until the first picture has come, what was there stays: a scene much like it, or nothing.
    if (picture === null) return
    // While marks are dragged, all that moves is on the layer above.
    const { dragged } = now
    const isAsPainted =
      dragged.length > 0 &&
      last?.picture === picture &&
      last.view === view &&
      last.words === words &&
      last.dragged === dragged
    last = { picture, view, words, dragged }
    if (isAsPainted) return
    base.clear()
    moving.draw(base.ctx, view, base.ratio())
    if (picture.scene === scene) paintWords(now)
  }
  const paintOverlay = (now: Shown): void => {
    const { scene, view, emphasis, neighbourhood, dragged } = now
    const isLarge = isLargeScene(scene)
    // Those that the picture below lacks: in the hand, or let go a moment ago.
    const lifted = isLarge && moving.shown()?.scene === scene ? moving.shown()?.lifted : undefined
    const above = lifted ?? (isLarge ? dragged : [])
    const isNothing = above.length === 0 && isPlain(emphasis)
    if (isNothing && isOverlayClear) return
    overlay.clear()
    isOverlayClear = isNothing
    if (isNothing) return
    if (above.length > 0) drawLifted(overlay.ctx, scene, view, neighbourhood.withTies(above))
    const ringChosen = (): void => {
      ring(overlay.ctx, {
        ...{ scene, view, isMoving: now.isMoving, ratio: overlay.ratio() },
        marks: emphasis.selected,
        isDragging: dragged.length > 0,
      })
    }
    const names = placed?.scene === scene ? words.labels : []
    drawOverlay(overlay.ctx, scene, view, emphasis, neighbourhood, measure, ringChosen, names)
  }
  const paint = (): void => {
    frame = 0
    const now = shown()
    if (now === null) {
      base.clear()
      overlay.clear()
      isOverlayClear = true
      last = null
      moving.forget()
      return
    }
    if (isBaseStale) paintBase(now)
    isBaseStale = false
    paintOverlay(now)
  }
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint)
  }
  const paintAll = (): void => {
    isBaseStale = true
    schedule()
  }
  return {
    paintAll,
    paintOverlay: schedule,
    paintNow: () => {
      cancelAnimationFrame(frame)
      paint()
    },
    placeNames: () => {
      const now = shown()
      words = now === null ? noWords : placeWords(now.scene, now.view, measure, now.textScale)
      placed = now === null ? null : { scene: now.scene, k: now.view.k }
    },
    touch: moving.touch,
    isSharp: () => {
      const now = shown()
      return now === null || !isLargeScene(now.scene) || moving.isSharp(wantedOf(now))
    },
    stop: () => {
      cancelAnimationFrame(frame)
      moving.stop()
    },
  }
}
