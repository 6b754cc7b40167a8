import type { PaintedScene } from '../draw/painted-scene'
import type { PaintJob, RasterAnswer, RasterRequest } from './raster-messages'
import { serveRasters } from './serve-rasters'

/** Paints pictures elsewhere, so that the hand is not kept waiting. */
export interface Raster {
  readonly show: (scene: PaintedScene) => void
  /** One after the other: the next once `onPainted` had the last. */
  readonly paint: (job: PaintJob) => void
  readonly close: () => void
}

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface RasterPort {
  onmessage: ((event: MessageEvent<RasterAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage: (request: RasterRequest) => void
  terminate: () => void
}

/** The same painter on this thread, in a task of its own: where a worker cannot be had. */
function paintHere(onAnswer: (answer: RasterAnswer) => void): Omit<RasterPort, 'terminate'> {
  let serve: ReturnType<typeof serveRasters> | null = null
  return {
    ...{ onmessage: null, onerror: null, onmessageerror: null },
    postMessage: (request) => {
      setTimeout(() => {
        serve ??= serveRasters(onAnswer)
        serve(request)
      })
    },
  }
}

function openWorker(): RasterPort {
  return new Worker(new URL('./raster-worker.ts', import.meta.url), { type: 'module' })
}

/** Opens a painter. `onPainted` gets a picture for each job; null where it could not be painted. */
export function openRaster(
  onPainted: (image: CanvasImageSource | null) => void,
  open: () => RasterPort = openWorker,
): Raster {
  let isClosed = false
  let worker: RasterPort | null = null
  let shown: PaintedScene | null = null
  let waiting: PaintJob | null = null
  const hear = (answer: RasterAnswer): void => {
    if (isClosed) return
    if (answer.kind === 'failed' && worker !== null) {
      giveUp()
      return
    }
    waiting = null
    onPainted(answer.kind === 'painted' ? answer.image : null)
  }
  const here = paintHere(hear)
  /** Goes on without the worker, with what it was asked last. */
  const giveUp = (): void => {
    worker?.terminate()
    worker = null
    if (shown !== null) here.postMessage({ kind: 'show', scene: shown })
    if (waiting !== null) here.postMessage({ kind: 'paint', job: waiting })
  }
  try {
    worker = typeof OffscreenCanvas === 'undefined' ? null : open()
  } catch {
    worker = null
  }
  if (worker !== null) {
    worker.onmessage = ({ data }) => {
      hear(data)
    }
    worker.onerror = giveUp
    worker.onmessageerror = giveUp
  }
  return {
    show: (scene) => {
      shown = scene
      const port = worker ?? here
      port.postMessage({ kind: 'show', scene })
    },
    paint: (job) => {
      waiting = job
      const port = worker ?? here
      port.postMessage({ kind: 'paint', job })
    },
    close: () => {
      isClosed = true
      worker?.terminate()
      worker = null
    },
  }
}
