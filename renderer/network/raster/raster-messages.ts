import type { PaintedScene } from '../draw/painted-scene'
import type { TiePen } from '../draw/tie-pen'
import type { View } from '../scene/view'

/** A picture that is wanted of the scene that was shown last. */
export interface PaintJob {
  /** All that is painted: the window on screen with a margin. */
  readonly view: View
  /** Those of the window on screen. */
  readonly pens: readonly TiePen[]
  /** Device pixels for one CSS pixel. */
  readonly ratio: number
  /** Marks that are left out, with their ties. */
  readonly without: readonly number[]
}

/** What the painter is asked. */
export type RasterRequest =
  | { readonly kind: 'show'; readonly scene: PaintedScene }
  | { readonly kind: 'paint'; readonly job: PaintJob }

/** What it answers to each `paint`, in their order. */
export type RasterAnswer =
  | { readonly kind: 'painted'; readonly image: CanvasImageSource }
  | { readonly kind: 'failed'; readonly cause: string }
