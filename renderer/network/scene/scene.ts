import type { Projection } from '../../../shared/graph/network'
import type { LegendEntry } from './legend'
import type { MarkStyle } from './mark-style'
import type { Ground } from './palette'
import type { TieStyle } from './tie-style'

/** An area round the members of an alliance, drawn under ties and marks. */
export interface SceneHull {
  /** The alliance. */
  readonly id: string
  readonly name: string
  /** Marks of the members, ascending; two at least. */
  readonly members: Int32Array
  readonly fill: string
  readonly outline: string
  /** Index in `legend` of what it stands for. */
  readonly entry: number
}

/** Words on the ground of the picture: the name of a cluster or of a commune. In layout units. */
export interface SceneCaption {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Larger ones first, where there is no room for all. */
  readonly weight: number
  /** It stands above its point at every zoom; else in its middle. */
  readonly isAbove?: true
}

/** A thin line on the ground, in layout units: how far from the middle, or so many kilometres. */
export type SceneGuide =
  | { readonly kind: 'ring'; readonly x: number; readonly y: number; readonly radius: number }
  /** From its left end. */
  | { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly length: number }

/** What an arrangement writes and draws on the ground, and which of its places are only near the true ones. */
export interface Backdrop {
  readonly captions: readonly SceneCaption[]
  readonly guides: readonly SceneGuide[]
  /** Ids of actors and alliances: their marks are drawn hollow, and the legend says why. */
  readonly approximate: ReadonlySet<string>
}

export const emptyBackdrop: Backdrop = { captions: [], guides: [], approximate: new Set() }

/**
 * What a picture shows, in layout units and without words: the canvas, the SVG and the PNG are drawn from
 * it and from nothing else. Marks are in the order of the network's nodes, ties in that of its links;
 * what has no position is not in it.
 */
export interface Scene {
  readonly projection: Projection
  readonly ground: Ground
  readonly ids: readonly string[]
  readonly isActor: Uint8Array
  readonly names: readonly string[]
  readonly labels: readonly string[]
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  /** Index in `markStyles`. */
  readonly markStyle: Uint16Array
  readonly markStyles: readonly MarkStyle[]
  /** By style, the marks that have it: they are drawn together. */
  readonly marksByStyle: readonly Int32Array[]
  /** Marks from the one to name first: those with most ties. */
  readonly priority: Int32Array
  /** Indexes of marks. */
  readonly tieSource: Int32Array
  readonly tieTarget: Int32Array
  /** Index in `tieStyles`. */
  readonly tieStyle: Uint16Array
  readonly tieStyles: readonly TieStyle[]
  readonly tiesByStyle: readonly Int32Array[]
  /** How far a tie bends aside, in steps: several ties between the same two marks fan out. */
  readonly tieBend: Float64Array
  /** By style, the indexes in `legend` of what a mark or a tie of it stands for. */
  readonly entriesOfMarkStyle: readonly (readonly number[])[]
  readonly entryOfTieStyle: readonly number[]
  readonly hulls: readonly SceneHull[]
  readonly captions: readonly SceneCaption[]
  readonly guides: readonly SceneGuide[]
  /** By mark, a small number written on it (alliances it is in); 0: none. Empty where no mark has one. */
  readonly badges: Uint16Array
  /** Every category that the scene holds, in the order of the legend. */
  readonly legend: readonly LegendEntry[]
}
