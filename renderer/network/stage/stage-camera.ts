import { select } from 'd3-selection'
import type { D3ZoomEvent } from 'd3-zoom'
import { zoom, zoomIdentity } from 'd3-zoom'
import type { View } from '../scene/view'
import { largestZoom, smallestZoom } from '../scene/view'
import { glide } from './glide'
import { resizedView } from './view-moves'

/** Who hears of the camera. */
export interface CameraEvents {
  /** Whether a press or a wheel moves the view. */
  readonly moves: (event: MouseEvent) => boolean
  readonly onMove: () => void
  /** The hand holds the view still, and may go on. */
  readonly onPause: () => void
  readonly onRest: () => void
}

/** The view, moved by the hand, by keys and by itself. */
export interface StageCamera {
  readonly view: () => View
  /** Whether it moves, and has not paused: then speed matters more than sharpness. */
  readonly isMoving: () => boolean
  /** Shows a view and rests there. */
  readonly look: (view: View) => void
  /** Shows a view as a hand does that moves on: it rests when `look` is called. */
  readonly pass: (view: View) => void
  readonly glideTo: (view: View) => void
  readonly resize: (width: number, height: number) => void
  readonly stop: () => void
}

/** A hand that stays still longer than this looks at what it has found. */
const pauseMs = 40

const isMotionWelcome = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches

export function makeCamera(element: HTMLCanvasElement, events: CameraEvents): StageCamera {
  let view: View = { width: 1, height: 1, k: 1, dx: 0, dy: 0 }
  let isMoving = false
  // While it goes on, the ends of single steps are none.
  let isUnderWay = false
  let stopGlide = (): void => undefined
  let pause = 0
  const surface = select(element)
  const zooming = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([smallestZoom, largestZoom])
    .extent(() => [
      [0, 0],
      [view.width, view.height],
    ])
    .filter(events.moves)
    .on('start', () => {
      isMoving = true
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      if (sourceEvent !== null) stopGlide()
      view = { ...view, k: transform.k, dx: transform.x, dy: transform.y }
      isMoving = true
      window.clearTimeout(pause)
      pause = window.setTimeout(() => {
        isMoving = false
        events.onPause()
      }, pauseMs)
      events.onMove()
    })
    .on('end', () => {
      if (isUnderWay) return
      window.clearTimeout(pause)
      isMoving = false
      events.onRest()
    })
  const show = ({ k, dx, dy }: View): void => {
    zooming.transform(surface, zoomIdentity.translate(dx, dy).scale(k))
  }
  const look = (to: View): void => {
    stopGlide()
    isUnderWay = false
    show(to)
  }
  surface.call(zooming).on('dblclick.zoom', null)
  return {
    view: () => view,
    isMoving: () => isMoving,
    look,
    pass: (to) => {
      stopGlide()
      isUnderWay = true
      show(to)
    },
    glideTo: (to) => {
      stopGlide()
      isUnderWay = true
      const onLast = (): void => {
        isUnderWay = false
      }
      const cancel = glide(view, to, { show, onLast }, isMotionWelcome())
      stopGlide = () => {
        cancel()
        onLast()
      }
    },
    resize: (width, height) => {
      view = resizedView(view, width, height)
    },
    stop: () => {
      stopGlide()
      window.clearTimeout(pause)
      surface.on('.zoom', null)
    },
  }
}
