import { pointer, select } from 'd3-selection'
import type { D3ZoomEvent } from 'd3-zoom'
import { zoom, zoomIdentity } from 'd3-zoom'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { fitView, largestZoom, smallestZoom } from '../scene/view'
import { dragMarks } from './drag-marks'
import type { DrawnScene } from './drawn-scene'
import { prepareScene } from './drawn-scene'
import { glide } from './glide'
import type { KeyCommand } from './key-command'
import type { SharpCanvas } from './sharp-canvas'
import { makeStagePainter } from './stage-painter'
import { resizedView, revealingView, zoomedView } from './view-moves'

/** What a person does with the picture. */
export interface StageEvents {
  readonly onFocus: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** A mark was dragged to a place, in layout units. */
  readonly onPlace: (id: string, x: number, y: number) => void
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
      : { ...drawn, view, isMoving, emphasis: { focused: focusedMark(), hovered } },
  )
  const rest = (): void => {
    isMoving = false
    painter.placeNames()
    painter.paintAll()
    if (drawn !== null) events.onRest(drawn.scene, view)
  }

  const surface = select(overlay.element)
  const zooming = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([smallestZoom, largestZoom])
    .extent(() => [
      [0, 0],
      [view.width, view.height],
    ])
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
  const idAt = (event: MouseEvent): string | null => {
    const [x, y] = pointer(event, overlay.element)
    const mark = markAt(x, y)
    return mark === null ? null : (drawn?.scene.ids[mark] ?? null)
  }
  const hover = (mark: number | null): void => {
    if (mark === hovered) return
    hovered = mark
    overlay.element.style.cursor = mark === null ? 'grab' : 'pointer'
    painter.paintOverlay()
  }

  surface
    .call(
      dragMarks({
        take: (x, y) => {
          const mark = markAt(x, y)
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
          drawn.scene.x[mark] = (x - view.dx) / view.k
          drawn.scene.y[mark] = (y - view.dy) / view.k
          painter.paintAll()
        },
        onDrop: ({ mark }) => {
          dragged = null
          if (drawn === null) return
          drawn = prepareScene(drawn.scene)
          painter.forget()
          rest()
          const { ids, x, y } = drawn.scene
          events.onPlace(ids[mark] ?? '', x[mark] ?? 0, y[mark] ?? 0)
        },
      }),
    )
    .call(zooming)
    .on('dblclick.zoom', null)
    .on('mousemove.hover', (event: MouseEvent) => {
      if (event.buttons === 0) hover(markAt(...pointer(event, overlay.element)))
    })
    .on('mouseleave.hover', () => {
      hover(null)
    })
    .on('click.focus', (event: MouseEvent) => {
      clicked = idAt(event)
      events.onFocus(clicked)
    })
    .on('dblclick.open', (event: MouseEvent) => {
      const id = idAt(event)
      if (id !== null) events.onOpen(id)
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
    obey: (command) => {
      if (drawn === null) return
      const { walk, neighbourhood } = drawn
      const from = focusedMark()
      switch (command.kind) {
        case 'walk': {
          if (from === null) {
            goTo(walk.next(null, 1))
            return
          }
          const isAlone = neighbourhood(from).marks.length === 1
          const step = command.isFree || isAlone ? walk.toAny : walk.toNeighbour
          goTo(step(from, command.way))
          return
        }
        case 'next':
          goTo(walk.next(from, command.step))
          return
        case 'zoom':
          zoomBy(command.factor)
          return
        case 'fit':
          fit()
          return
        case 'open':
          if (focusedId !== null) events.onOpen(focusedId)
          return
        case 'leave':
          events.onFocus(null)
      }
    },
    stop: () => {
      stopGlide()
      window.clearTimeout(patience)
      painter.stop()
      surface.on('.zoom', null).on('.drag', null).on('.hover', null)
      surface.on('.focus', null).on('.open', null)
    },
  }
}
