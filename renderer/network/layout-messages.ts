import type { LayoutInput, LayoutResult } from './layout/layout-input'

/** Marks to be moved apart, no farther than needed: what has another size than the layout knew. */
export interface SpreadInput {
  readonly x: Float64Array
  readonly y: Float64Array
  /** In layout units. */
  readonly radii: Float64Array
  /** 1 where a person put it: it stays. */
  readonly isFixed: Uint8Array
}

/** What the layout worker is asked. `run` tells answers of one request from those of another. */
export type LayoutRequest =
  | {
      readonly kind: 'start'
      readonly run: number
      readonly input: LayoutInput
      /** Whether the picture is to be told while it settles. */
      readonly isWatched: boolean
    }
  | { readonly kind: 'spread'; readonly run: number; readonly input: SpreadInput }
  /** The last picture told is on screen: another may come. */
  | { readonly kind: 'seen'; readonly run: number }
  /** What stands is wanted, and no more. */
  | { readonly kind: 'stop'; readonly run: number }
  | { readonly kind: 'cancel'; readonly run: number }

/** What the layout worker answers. A cancelled run answers nothing more. */
export type LayoutAnswer =
  | {
      readonly kind: 'progress'
      readonly run: number
      readonly share: number
      /** Now and then, where it is watched: the picture by now. */
      readonly places: LayoutResult | null
    }
  | { readonly kind: 'done'; readonly run: number; readonly result: LayoutResult }
  | { readonly kind: 'failed'; readonly run: number; readonly cause: string }
