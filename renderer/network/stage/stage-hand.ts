import type { StageHand } from './stage'
import type { StageCamera } from './stage-camera'
import type { StagePainter } from './stage-painter'

/** What the hand reaches of a stage. */
export interface HandGround {
  readonly camera: StageCamera
  readonly painter: StagePainter
  /** Where a mark stands in the picture, in CSS pixels. */
  readonly placeOf: (mark: number) => readonly [number, number]
  readonly dragTo: (mark: number, x: number, y: number) => void
  readonly drop: () => void
  readonly indexOf: (id: string) => number | undefined
}

/** Moves a stage as the pointer does. */
export function makeHand({
  camera,
  painter,
  placeOf,
  dragTo,
  drop,
  indexOf,
}: HandGround): StageHand {
  return {
    pan: (dx, dy) => {
      const view = camera.view()
      camera.pass({ ...view, dx: view.dx + dx, dy: view.dy + dy })
    },
    zoom: (factor, x, y) => {
      const view = camera.view()
      const keep = (at: number, shift: number): number => at - (at - shift) * factor
      camera.pass({ ...view, k: view.k * factor, dx: keep(x, view.dx), dy: keep(y, view.dy) })
    },
    drag: (id, dx, dy) => {
      const mark = indexOf(id)
      if (mark === undefined) return
      const [x, y] = placeOf(mark)
      dragTo(mark, x + dx, y + dy)
    },
    drop,
    rest: () => {
      camera.look(camera.view())
    },
    paint: painter.paintNow,
    isSharp: painter.isSharp,
  }
}
