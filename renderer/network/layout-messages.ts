import type { LayoutInput, LayoutResult } from './layout/layout-input'

/** What the layout worker is asked. `run` tells answers of one layout from those of another. */
export type LayoutRequest =
  | { readonly kind: 'start'; readonly run: number; readonly input: LayoutInput }
  | { readonly kind: 'cancel'; readonly run: number }

/** What the layout worker answers. A cancelled run answers nothing more. */
export type LayoutAnswer =
  | { readonly kind: 'progress'; readonly run: number; readonly share: number }
  | { readonly kind: 'done'; readonly run: number; readonly result: LayoutResult }
  | { readonly kind: 'failed'; readonly run: number; readonly cause: string }
