import { create } from 'zustand'
import type { FigureOrder } from '../../shared/graph/figure-order'

/** A file being written; null comes of it where it was cancelled. */
export interface FigureRun {
  readonly answer: Promise<Uint8Array | null>
  readonly cancel: () => void
}

/** The network as it stands on screen, ready to be written elsewhere: with its legend, from the same scene. */
export interface Figure {
  readonly svg: () => string
  /** The same as a file, written beside the screen. */
  readonly write: (order: FigureOrder, onProgress: (progress: number) => void) => FigureRun
}

export interface FigureState {
  /** Null while the network screen is not there, or has nothing to draw yet. */
  readonly figure: Figure | null
  /** The last picture drawn of the open territory, for the file's `preview.svg`. */
  readonly lastSvg: (() => string) | null
}

/** What the network screen offers to those who export. */
export const useFigure = create<FigureState>()(() => ({ figure: null, lastSvg: null }))
