import { afterEach, describe, expect, it, vi } from 'vitest'
import { paintedScene } from '../../../../renderer/network/draw/painted-scene'
import { tiePens } from '../../../../renderer/network/draw/tie-pen'
import type { RasterPort } from '../../../../renderer/network/raster/open-raster'
import { openRaster } from '../../../../renderer/network/raster/open-raster'
import type { RasterRequest } from '../../../../renderer/network/raster/raster-messages'
import { fitView } from '../../../../renderer/network/scene/view'
import { sceneOf, village } from '../sketched-scene'
import type { DrawnPath } from './recording-context'
import { recordingContext } from './recording-context'

const scene = sceneOf(village, 'two-mode')
const view = fitView(scene, 800, 600)
const job = { view, pens: tiePens(scene, view), ratio: 2, without: [] }

interface Recorded {
  readonly width: number
  readonly height: number
  readonly paths: readonly DrawnPath[]
}

/** Stands in for Chromium's, and remembers what is drawn on it. */
class RecordingCanvas {
  #drawn = recordingContext(job.ratio)
  width: number
  height: number
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }
  getContext() {
    return Object.assign(this.#drawn.ctx, { setTransform: () => undefined })
  }
  transferToImageBitmap(): Recorded {
    return { width: this.width, height: this.height, paths: this.#drawn.paths }
  }
}

function port(): RasterPort & { readonly asked: RasterRequest[]; isTerminated: boolean } {
  const asked: RasterRequest[] = []
  return {
    ...{ onmessage: null, onerror: null, onmessageerror: null, asked, isTerminated: false },
    postMessage: (request) => {
      asked.push(request)
    },
    terminate() {
      this.isTerminated = true
    },
  }
}

/** What is painted of the village by whom `open` answers, once `then` was done. */
function paintedBy(open: () => RasterPort, then = (): void => undefined): Promise<Recorded> {
  return new Promise((resolve) => {
    const raster = openRaster((image) => {
      resolve(image as unknown as Recorded)
    }, open)
    raster.show(paintedScene(scene))
    raster.paint(job)
    then()
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('who paints large pictures', () => {
  it('is a worker, which gets no words', () => {
    vi.stubGlobal('OffscreenCanvas', RecordingCanvas)
    const worker = port()
    void paintedBy(() => worker)
    expect(worker.asked.map(({ kind }) => kind)).toEqual(['show', 'paint'])
    expect(JSON.stringify(worker.asked)).not.toContain('Paniers')
  })

  it.each<[string, (worker: ReturnType<typeof port>) => RasterPort, boolean]>([
    [
      'no worker can be opened',
      () => {
        throw new Error('refused')
      },
      false,
    ],
    ['the worker fails', (worker) => worker, true],
  ])('is this thread where %s: the whole picture comes all the same', async (_, open, fails) => {
    vi.stubGlobal('OffscreenCanvas', RecordingCanvas)
    const worker = port()
    const { width, height, paths } = await paintedBy(
      () => open(worker),
      () => {
        if (fails) worker.onerror?.({} as ErrorEvent)
      },
    )
    expect([width, height]).toEqual([1600, 1200])
    const fills = new Set(scene.markStyles.map(({ fill }) => fill))
    const marks = paths.filter(({ how, color }) => how === 'fill' && fills.has(color))
    expect(marks).toHaveLength(scene.ids.length)
    expect(worker.isTerminated).toBe(fails)
  })
})
