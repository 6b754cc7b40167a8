import type { HullOutline } from '../draw/hull-outline'
import type { TextAnchor } from '../draw/place-labels'
import type { LegendEntry } from '../scene/legend'

/** The parts of a figure, in the order in which they are drawn. */
export type FigurePart =
  'guides' | 'hulls' | 'ties' | 'marks' | 'badges' | 'captions' | 'names' | 'legend' | 'words'

/** How what is drawn looks. Lengths in CSS pixels; null: not filled, or without a line. */
export interface PenStyle {
  readonly fill: string | null
  readonly stroke: string | null
  readonly width: number
  readonly dash: readonly number[]
  /** Of each shape for itself: where two lie on each other, both are seen. */
  readonly fillOpacity: number
  readonly strokeOpacity: number
}

/** A line of text: its fixed end and its baseline. */
export interface PenText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly isBold: boolean
  readonly color: string
  readonly anchor: TextAnchor
  /** The width that the screen gives it, where other words or marks depend on it. */
  readonly width?: number
  /** The colour of its halo, where it stands on the picture. */
  readonly halo?: string
  /** Where it is an entry of the legend: what that stands for. */
  readonly entry?: LegendEntry
}

/**
 * What a figure is written with: SVG and PDF have one each, and what goes through it is the same. Lengths in
 * CSS pixels from the upper left corner.
 */
export interface FigurePen {
  /** What is drawn within belongs to that part. */
  readonly part: (name: FigurePart, draw: () => void) => void
  /** What is drawn within is measured from this rectangle's corner, and cut off at its sides. */
  readonly framed: (x: number, y: number, width: number, height: number, draw: () => void) => void
  readonly styled: (style: PenStyle, draw: () => void) => void
  readonly circle: (x: number, y: number, radius: number, title: string) => void
  /** Straight lines through corners, x and y in turn; closed to a shape, or left open. */
  readonly polygon: (corners: readonly number[], title: string, isOpen?: boolean) => void
  readonly area: (outline: HullOutline, title: string) => void
  readonly line: (x1: number, y1: number, x2: number, y2: number) => void
  /** A quadratic curve. */
  readonly curve: (x1: number, y1: number, cx: number, cy: number, x2: number, y2: number) => void
  readonly text: (line: PenText) => void
}
