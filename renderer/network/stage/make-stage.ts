import { select } from 'd3-selection'
import type { D3ZoomEvent } from 'd3-zoom'
import { zoom, zoomIdentity } from 'd3-zoom'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { fitView, largestZoom, smallestZoom } from '../scene/view'
import { dragMarks } from './drag-marks'
import type { DrawnScene } from './drawn-scene'
import { prepareScene } from './drawn-scene'
import { glide } from './glide'
import { hearPointer, movesView } from './hear-pointer'
import type { KeyCommand } from './key-command'
import type { LassoPath } from './lasso'
import { marksInLasso } from './lasso'
import { lassoHand } from './lasso-hand'
import type { Marking } from './marking'
import { markedIn, nothingMarked } from './marking'
import { obeyKeys } from './obey-keys'
import type { SharpCanvas } from './sharp-canvas'
import { makeStagePainter } from './stage-painter'
import { moveMarks, resizedView, revealingView, zoomedView } from './view-moves'

/** What a person does with the picture. */
export interface StageEvents {
  readonly onFocus: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** Marks are chosen: in place of those chosen before, beside them, or each the other way round. */
  readonly onChoose: (ids: readonly string[], how: 'replace' | 'add' | 'toggle') => void
  /** The menu of a mark is asked for, or that of the ground (null), at a place in CSS pixels. */
  readonly onMenu: (id: string | null, x: number, y: number) => void
  /** Marks were dragged to places, in layout units: one, or all that are chosen. */
  readonly onPlace: (
    places: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  ) => void
  /** Pixels of the right side that a panel covers while something is in focus. */
  readonly insetRight: number
  /** The view rests: what it shows is what an export would. */
  readonly onRest: (scene: Scene, view: View) => void
}

/** The picture on its two canvases: the scene below, what is pointed out above. */
export interface Stage {
  /**
   * Shows a scene. The view is fitted to the first ones, up to one that is final; later ones keep it.
   * After nothing (null) was shown, the next is a first one again.
   */
  readonly show: (scene: Scene | null, isFinal: boolean) => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  /** Points a mark out, and brings it into view where it is not. */
  readonly focus: (id: string | null) => void
  /** Rings what is chosen, and points out a part of the picture. */
  readonly mark: (marking: Marking) => void
  readonly resize: (width: number, height: number) => void
  readonly obey: (command: KeyCommand) => void
  readonly stop: () => void
}

/** Longer than people take between the two clicks of a double click. */
const doubleClickMs = 400

const isMotionWelcome = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches

export function makeStage(base: SharpCanvas, overlay: SharpCanvas, events: StageEvents): Stage {
  let drawn: DrawnScene | null = null
  let view: View = { width: 1, height: 1, k: 1, dx: 0, dy: 0 }
  let hasFitted = false
  let isFinal = false
  let focusedId: string | null = null
  let hovered: number | null = null
  let dragged: number | null = null
  let marking = nothingMarked
  let marked = markedIn(null, marking)
  let lasso: LassoPath | null = null
  let isMoving = false
  let isGliding = false
  let stopGlide = (): void => undefined
  // A click must not move the picture under the hand before a second one could make it a double click.
  let clicked: string | null = null
  let patience = 0

  const focusedMark = (): number | null => dragged ?? drawn?.indexOf.get(focusedId ?? '') ?? null
  const painter = makeStagePainter(base, overlay, () =>
    drawn === null
      ? null
      : {
          ...drawn,
          view,
          isMoving,
          emphasis: { ...marked, focused: focusedMark(), hovered, lasso },
        },
  )
  const rest = (): void => {
    isMoving = false
    painter.placeNames()
    painter.paintAll()
    if (drawn !== null) events.onRest(drawn.scene, view)
  }

  const hand = lassoHand(overlay.element, {
    begins: (x, y, isShift) => marking.isLassoOn || (isShift && markAt(x, y) === null),
    onDraw: (path) => {
      lasso = path
      painter.paintOverlay()
    },
    onEnd: (path, isMore) => {
      if (drawn === null) return
      const { ids } = drawn.scene
      const inside = marksInLasso(drawn.scene, view, path).map((mark) => ids[mark] ?? '')
      events.onChoose(inside, isMore ? 'add' : 'replace')
    },
  })

  const surface = select(overlay.element)
  const zooming = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([smallestZoom, largestZoom])
    .extent(() => [
      [0, 0],
      [view.width, view.height],
    ])
    .filter((event: MouseEvent) => !hand.isDrawing() && movesView(event))
    .on('start', () => {
      isMoving = true
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      if (sourceEvent !== null) stopGlide()
      view = { ...view, k: transform.k, dx: transform.x, dy: transform.y }
      painter.paintAll()
    })
    .on('end', () => {
      if (!isGliding) rest()
    })
  const look = ({ k, dx, dy }: View): void => {
    zooming.transform(surface, zoomIdentity.translate(dx, dy).scale(k))
  }
  const glideTo = (to: View): void => {
    stopGlide()
    isGliding = true
    const onLast = (): void => {
      isGliding = false
    }
    const cancel = glide(view, to, { show: look, onLast }, isMotionWelcome())
    stopGlide = () => {
      cancel()
      onLast()
    }
  }

  const markAt = (x: number, y: number): number | null => drawn?.hits.markAt(view, x, y) ?? null
  const hover = (mark: number | null): void => {
    if (mark === hovered) return
    hovered = mark
    const atRest = marking.isLassoOn ? 'crosshair' : 'grab'
    overlay.element.style.cursor = mark === null ? atRest : 'pointer'
    painter.paintOverlay()
  }

  /** What goes with a mark under the hand. */
  const together = (mark: number): readonly number[] =>
    marked.selected.includes(mark) ? marked.selected : [mark]

  surface
    .call(
      dragMarks({
        take: (x, y) => {
          const mark = hand.isDrawing() ? null : markAt(x, y)
          if (mark === null || drawn === null) return null
          const { scene } = drawn
          return {
            mark,
            x: (scene.x[mark] ?? 0) * view.k + view.dx,
            y: (scene.y[mark] ?? 0) * view.k + view.dy,
          }
        },
        onMove: ({ mark }, x, y) => {
          if (drawn === null) return
          dragged = mark
          isMoving = true
          moveMarks(
            drawn.scene,
            together(mark),
            mark,
            (x - view.dx) / view.k,
            (y - view.dy) / view.k,
          )
          painter.paintAll()
        },
        onDrop: ({ mark }) => {
          dragged = null
          if (drawn === null) return
          drawn = prepareScene(drawn.scene)
          painter.forget()
          rest()
          const { ids, x, y } = drawn.scene
          const placed = (at: number) => ({ id: ids[at] ?? '', x: x[at] ?? 0, y: y[at] ?? 0 })
          events.onPlace(together(mark).map(placed))
        },
      }),
    )
    .call(zooming)
    .on('dblclick.zoom', null)
  const stopHearing = hearPointer(overlay.element, {
    isFree: () => !hand.takeClick(),
    markAt,
    hover,
    idOf: (mark) => drawn?.scene.ids[mark] ?? null,
    onFocus: (id) => {
      clicked = id
      events.onFocus(id)
    },
    ...{ onOpen: events.onOpen, onChoose: events.onChoose, onMenu: events.onMenu },
  })

  const fit = (): void => {
    if (drawn !== null) glideTo(fitView(drawn.scene, view.width, view.height))
  }
  const zoomBy = (factor: number): void => {
    glideTo(zoomedView(view, factor))
  }
  const reveal = (): void => {
    const mark = focusedMark()
    if (mark === null || drawn === null) return
    const to = revealingView(drawn.scene, view, mark, events.insetRight)
    if (to !== null) glideTo(to)
  }
  const goTo = (mark: number | null): void => {
    const id = mark === null ? undefined : drawn?.scene.ids[mark]
    if (id !== undefined) events.onFocus(id)
  }

  /** Fits the view to the scene, while it is the first and there is room for it. */
  const fitFirst = (): boolean => {
    if (hasFitted || drawn === null || drawn.scene.ids.length === 0 || view.width <= 1) return false
    hasFitted = isFinal
    look(fitView(drawn.scene, view.width, view.height))
    return true
  }

  return {
    show: (scene, isLast) => {
      drawn = scene === null ? null : prepareScene(scene)
      marked = markedIn(drawn, marking)
      isFinal = isLast
      hovered = null
      if (scene === null) hasFitted = false
      if (!fitFirst()) rest()
    },
    fit,
    zoomBy,
    focus: (id) => {
      focusedId = id
      window.clearTimeout(patience)
      if (id !== null && id === clicked) patience = window.setTimeout(reveal, doubleClickMs)
      else reveal()
      clicked = null
      painter.paintOverlay()
    },
    resize: (width, height) => {
      base.resize(width, height)
      overlay.resize(width, height)
      view = resizedView(view, width, height)
      if (!fitFirst()) look(view)
    },
    mark: (wanted) => {
      marking = wanted
      marked = markedIn(drawn, marking)
      overlay.element.style.cursor = marking.isLassoOn ? 'crosshair' : 'grab'
      painter.paintOverlay()
    },
    obey: obeyKeys({
      drawn: () => drawn,
      focused: focusedMark,
      hasChosen: () => marking.chosen.size > 0,
      placeOf: (mark) => [
        (drawn?.scene.x[mark] ?? 0) * view.k + view.dx,
        (drawn?.scene.y[mark] ?? 0) * view.k + view.dy,
      ],
      ...{ goTo, zoomBy, fit, events },
    }),
    stop: () => {
      stopGlide()
      window.clearTimeout(patience)
      painter.stop()
      hand.stop()
      stopHearing()
      surface.on('.zoom', null).on('.drag', null)
    },
  }
}
