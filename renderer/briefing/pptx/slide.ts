import type {
  Cover,
  KeyFigures,
  Picture,
  Quadrants,
  Run,
  Table,
} from '../../../shared/briefing/document'

/** One idea, before it is drawn. */
export interface Slide {
  /** The section it belongs to, above the title. */
  readonly section: string
  /** What it says. */
  readonly title: string
  /** A sentence or two under the title, over what is shown; empty where there is none. */
  readonly lead: string
  readonly body: SlideBody
  /** What the speaker reads: sources, and words that the slide has no room for. A paragraph each. */
  readonly notes: readonly string[]
}

export type SlideBody =
  | { readonly kind: 'cover'; readonly cover: Cover }
  | { readonly kind: 'bullets'; readonly items: readonly Bullet[] }
  /** `points`: what stands out of the numbers, below them. */
  | {
      readonly kind: 'figures'
      readonly figures: KeyFigures['figures']
      readonly points: readonly Bullet[]
    }
  /** Two of one subject, side by side. */
  | { readonly kind: 'pair'; readonly left: Picture | Table; readonly right: Picture }
  | { readonly kind: 'table'; readonly table: Table }
  /** `beside`: what is said of it, where its shape leaves room. */
  | { readonly kind: 'picture'; readonly picture: Picture; readonly beside: readonly Bullet[] }
  | { readonly kind: 'quadrants'; readonly quadrants: Quadrants }

export interface Bullet {
  readonly runs: readonly Run[]
  /** The name of the points after it, where a slide has several lists. */
  readonly isHead?: true
  /** Its place in an ordered list; null of a point. */
  readonly rank: number | null
}
