import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { KeyCommand } from './key-command'
import type { Marking } from './marking'

/** What a person does with the picture. */
export interface StageEvents {
  readonly onFocus: (id: string | null) => void
  readonly onOpen: (id: string) => void
  /** Marks are chosen: in place of those chosen before, beside them, or each the other way round. */
  readonly onChoose: (ids: readonly string[], how: 'replace' | 'add' | 'toggle') => void
  /** The menu of a mark is asked for, or that of the ground (null), at a place in CSS pixels. */
  readonly onMenu: (id: string | null, x: number, y: number) => void
  /** A tie is clicked: its two ends. */
  readonly onTie: (one: string, other: string) => void
  /** Marks were dragged to places, in layout units: one, or all that are chosen. */
  readonly onPlace: (
    places: readonly { readonly id: string; readonly x: number; readonly y: number }[],
  ) => void
  /** Pixels of the right side that a panel covers while something is in focus. */
  readonly insetRight: number
  /** The view rests: what it shows is what an export would. */
  readonly onRest: (scene: Scene, view: View) => void
}

/** What is in the window: its middle in layout units, and pixels a unit. */
export interface StagePlace {
  readonly middleX: number
  readonly middleY: number
  readonly zoom: number
}

/** Moves the picture as a hand does, for who has none: a bench, a test. In CSS pixels. */
export interface StageHand {
  readonly pan: (dx: number, dy: number) => void
  /** Zooms by a factor; what is at this point stays there. */
  readonly zoom: (factor: number, x: number, y: number) => void
  readonly drag: (id: string, dx: number, dy: number) => void
  readonly drop: () => void
  /** Lets go after panning or zooming. */
  readonly rest: () => void
  /** Paints at once what the next frame would. */
  readonly paint: () => void
  /** Whether the canvases show the picture as sharp as it is at rest. */
  readonly isSharp: () => boolean
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
  /** Goes where a saved view was, or shows the whole. */
  readonly goTo: (place: StagePlace | 'whole') => void
  /** Points a mark out, and brings it into view where it is not. */
  readonly focus: (id: string | null) => void
  /** Rings what is chosen, and points out a part of the picture. */
  readonly mark: (marking: Marking) => void
  /** Writes names so many times as large as usual: for a room that looks on. */
  readonly enlargeText: (textScale: number) => void
  readonly resize: (width: number, height: number) => void
  readonly obey: (command: KeyCommand) => void
  readonly hand: StageHand
  readonly stop: () => void
}
