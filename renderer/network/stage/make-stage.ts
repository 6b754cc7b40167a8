import { select } from 'd3-selection'
import type { View } from '../scene/view'
import { fitView, marksInView } from '../scene/view'
import { dragMarks } from './drag-marks'
import type { DrawnScene } from './drawn-scene'
import { prepareScene } from './drawn-scene'
import { hearPointer, movesView } from './hear-pointer'
import type { LassoPath } from './lasso'
import { marksInLasso } from './lasso'
import { lassoHand } from './lasso-hand'
import { markedIn, nothingMarked } from './marking'
import { obeyKeys } from './obey-keys'
import type { SharpCanvas } from './sharp-canvas'
import type { Stage, StageEvents, StagePlace } from './stage'
import { makeCamera } from './stage-camera'
import { revealingPart } from './revealing-part'
import { makeHand } from './stage-hand'
import { makeStagePainter } from './stage-painter'
import { moveMarks, placeView, revealingView, zoomedView } from './view-moves'

/** Longer than people take between the two clicks of a double click. */
const doubleClickMs = 400

/**
 * Makes a stage of two canvases, one above the other (sharp-canvas.ts sets them up). A bench shows it a
 * scene, gives it a size, and moves it by its `hand`: `pan`, then `paint`, then reads a pixel of the lower
 * canvas so that it is drained, then the clock.
 */
export function makeStage(base: SharpCanvas, overlay: SharpCanvas, events: StageEvents): Stage {
  let drawn: DrawnScene | null = null
  let hasFitted = false
  let isFinal = false
  let focusedId: string | null = null
  let hovered: number | null = null
  let hoveredTie: number | null = null
  let dragged: readonly number[] = []
  let marking = nothingMarked
  let marked = markedIn(null, marking)
  let lasso: LassoPath | null = null
  let textScale = 1
  // Where the window was asked to be, as long as no hand has moved it: in another size it is there again.
  let asked: StagePlace | 'whole' | null = null
  // A click must not move the picture under the hand before a second one could make it a double click.
  let clicked: string | null = null
  let patience = 0

  const focusedMark = (): number | null =>
    dragged[0] ?? (focusedId === null ? undefined : drawn?.indexOf.get(focusedId)) ?? null
  const painter = makeStagePainter(base, overlay, () =>
    drawn === null
      ? null
      : {
          ...drawn,
          view: camera.view(),
          isMoving: camera.isMoving() || dragged.length > 0,
          emphasis: { ...marked, focused: focusedMark(), hovered, hoveredTie, lasso },
          ...{ dragged, textScale },
        },
  )
  const rest = (): void => {
    painter.placeNames()
    painter.paintAll()
    if (drawn !== null) events.onRest(drawn.scene, camera.view())
  }

  const lassoing = lassoHand(overlay.element, {
    begins: (isShift) => marking.isLassoOn || isShift,
    onDraw: (path) => {
      lasso = path
      painter.paintOverlay()
    },
    onEnd: (path, isMore) => {
      if (drawn === null) return
      const { ids } = drawn.scene
      const inside = marksInLasso(drawn.scene, camera.view(), path).map((mark) => ids[mark] ?? '')
      events.onChoose(inside, isMore ? 'add' : 'replace')
    },
  })

  const markAt = (x: number, y: number): number | null =>
    drawn?.hits.markAt(camera.view(), x, y) ?? null
  const tieAt = (x: number, y: number): number | null =>
    drawn?.hits.tieAt(camera.view(), x, y) ?? null
  const hover = (mark: number | null, tie: number | null): void => {
    if (mark === hovered && tie === hoveredTie) return
    hovered = mark
    hoveredTie = tie
    const atRest = marking.isLassoOn ? 'crosshair' : 'grab'
    overlay.element.style.cursor = mark === null && tie === null ? atRest : 'pointer'
    painter.paintOverlay()
  }

  /** What goes with a mark under the hand. */
  const together = (mark: number): readonly number[] =>
    marked.selected.includes(mark) ? marked.selected : [mark]
  const placeOf = (mark: number): readonly [number, number] => {
    const { k, dx, dy } = camera.view()
    return [(drawn?.scene.x[mark] ?? 0) * k + dx, (drawn?.scene.y[mark] ?? 0) * k + dy]
  }
  const dragTo = (mark: number, x: number, y: number): void => {
    if (drawn === null) return
    const { k, dx, dy } = camera.view()
    // The mark under the hand comes first: it is the one in focus.
    if (dragged[0] !== mark) dragged = [mark, ...together(mark).filter((other) => other !== mark)]
    moveMarks(drawn.scene, dragged, mark, (x - dx) / k, (y - dy) / k)
    painter.paintAll()
  }
  const drop = (): void => {
    const moved = dragged
    dragged = []
    if (drawn === null) return
    drawn = prepareScene(drawn.scene)
    painter.touch()
    rest()
    const { ids, x, y } = drawn.scene
    events.onPlace(moved.map((at) => ({ id: ids[at] ?? '', x: x[at] ?? 0, y: y[at] ?? 0 })))
  }

  // Before the camera: a press that takes a mark moves no view.
  select(overlay.element).call(
    dragMarks({
      take: (x, y) => {
        const isBusy = lassoing.isDrawing() || marking.areFixed === true
        const mark = isBusy ? null : markAt(x, y)
        if (mark === null) return null
        const [atX, atY] = placeOf(mark)
        return { mark, x: atX, y: atY }
      },
      onMove: ({ mark }, x, y) => {
        dragTo(mark, x, y)
      },
      onDrop: drop,
    }),
  )
  const camera = makeCamera(overlay.element, {
    moves: (event) => {
      const isHand = !lassoing.isDrawing() && movesView(event)
      if (isHand) asked = null
      return isHand
    },
    onMove: painter.paintAll,
    onPause: painter.paintAll,
    onRest: rest,
  })
  const stopHearing = hearPointer(overlay.element, {
    isFree: () => !lassoing.takeClick(),
    markAt,
    tieAt,
    hover,
    idOf: (mark) => drawn?.scene.ids[mark] ?? null,
    endsOf: (tie) => {
      const { ids, tieSource, tieTarget } = drawn?.scene ?? {}
      return [ids?.[tieSource?.[tie] ?? -1] ?? '', ids?.[tieTarget?.[tie] ?? -1] ?? '']
    },
    onFocus: (id) => {
      clicked = id
      events.onFocus(id)
    },
    ...{ onOpen: events.onOpen, onChoose: events.onChoose, onMenu: events.onMenu },
    onTie: events.onTie,
  })

  const askedView = (): View => {
    const view = camera.view()
    if (asked === null || drawn === null) return view
    const whole = fitView(drawn.scene, view.width, view.height)
    if (asked === 'whole') return whole
    const to = placeView(view, asked)
    // Told to a room, a view that shows everything fills the window.
    const isWhole = textScale > 1 && marksInView(drawn.scene, to).every((isIn) => isIn === 1)
    return isWhole ? whole : to
  }
  const fit = (): void => {
    asked = 'whole'
    camera.glideTo(askedView())
  }
  const zoomBy = (factor: number): void => {
    asked = null
    camera.glideTo(zoomedView(camera.view(), factor))
  }
  const reveal = (): void => {
    const mark = focusedMark()
    if (mark === null || drawn === null) return
    const to = revealingView(drawn.scene, camera.view(), mark, events.insetRight)
    if (to === null) return
    asked = null
    camera.glideTo(to)
  }
  /** Brings a way into view; those found are pointed out where they are. */
  const revealPart = (): void => {
    const { highlight } = marked
    if (drawn === null || highlight === null || highlight.ties.length === 0) return
    const to = revealingPart(drawn.scene, camera.view(), highlight.marks, events.insetRight)
    if (to === null) return
    asked = null
    camera.glideTo(to)
  }
  const goTo = (mark: number | null): void => {
    const id = mark === null ? undefined : drawn?.scene.ids[mark]
    if (id !== undefined) events.onFocus(id)
  }

  /** Fits the view to the scene, while it is the first and there is room for it. */
  const fitFirst = (): boolean => {
    const { width, height }: View = camera.view()
    if (hasFitted || drawn === null || drawn.scene.ids.length === 0 || width <= 1) return false
    hasFitted = isFinal
    camera.look(fitView(drawn.scene, width, height))
    return true
  }

  return {
    show: (scene, isLast) => {
      drawn = scene === null ? null : prepareScene(scene)
      marked = markedIn(drawn, marking)
      isFinal = isLast
      hovered = null
      hoveredTie = null
      dragged = []
      if (scene === null) hasFitted = false
      if (!fitFirst()) rest()
    },
    fit,
    zoomBy,
    goTo: (place) => {
      asked = place
      // Where nobody has looked yet, there is nothing to glide from.
      if (hasFitted) camera.glideTo(askedView())
      else camera.look(askedView())
      hasFitted = true
    },
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
      camera.resize(width, height)
      if (!fitFirst()) camera.look(askedView())
    },
    mark: (wanted) => {
      const isNews = wanted.highlight !== marking.highlight
      marking = wanted
      marked = markedIn(drawn, marking)
      if (isNews) revealPart()
      overlay.element.style.cursor = marking.isLassoOn ? 'crosshair' : 'grab'
      painter.paintOverlay()
    },
    enlargeText: (scale) => {
      if (scale === textScale) return
      textScale = scale
      if (asked === null) rest()
      else camera.look(askedView())
    },
    obey: obeyKeys({
      drawn: () => drawn,
      focused: focusedMark,
      hasChosen: () => marking.chosen.size > 0,
      ...{ placeOf, goTo, zoomBy, fit, events },
    }),
    hand: makeHand({
      camera,
      painter,
      placeOf,
      dragTo,
      drop,
      indexOf: (id) => drawn?.indexOf.get(id),
    }),
    stop: () => {
      window.clearTimeout(patience)
      camera.stop()
      painter.stop()
      lassoing.stop()
      stopHearing()
      select(overlay.element).on('.drag', null)
    },
  }
}
