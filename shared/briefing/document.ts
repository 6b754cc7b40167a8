import type { Chart } from './chart'
import type { RecordRef } from './figure'
import type { ConfidentialityLevel } from './level'
import type { SectionCode } from './sections'

/**
 * A briefing in words, before it is pages, slides or sheets. Every output is made of this alone, so that all say
 * the same: what is not in here is in no output. Texts are final, in `language`, with its typography.
 */
export interface BriefingDocument {
  readonly language: 'fr' | 'en'
  /** What kind of document it is: « Note de territoire ». */
  readonly title: string
  /** The territory's name, or what the territories side by side are called. */
  readonly subject: string
  readonly level: ConfidentialityLevel
  /** Printed on each page. */
  readonly levelLabel: string
  /** ISO 8601 date and time, UTC. */
  readonly madeAt: string
  /** The date as printed. */
  readonly madeOn: string
  /** Who made it; empty where nobody is named. */
  readonly author: string
  readonly generator: string
  readonly sections: readonly DocumentSection[]
  /** The printed numbers by the id that runs and cells name: each leads to its records. */
  readonly numbers: ReadonlyMap<string, PrintedNumber>
  /** Tables that a page holds only the first rows of, whole: for sheets, in the place of the one of the same id. */
  readonly sheets?: readonly Table[]
}

export interface DocumentSection {
  readonly code: SectionCode | 'region'
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface PrintedNumber {
  /** What is counted: « Acteurs dans une alliance ». */
  readonly label: string
  readonly printed: string
  readonly records: readonly RecordRef[]
  /** The id of the table or picture of this document that shows what it is made of, where one does. */
  readonly shownIn: string | null
  /** The name of the other territory that the records are of, where they are not of the one that makes it. */
  readonly territory?: string
}

/** A stretch of text. `number`: an id of `numbers`, where the text is one. */
export interface Run {
  readonly text: string
  readonly isStrong?: true
  readonly number?: string
}

export type Block = Cover | Paragraph | Heading | List | KeyFigures | Table | Picture | Quadrants

export interface Cover {
  readonly kind: 'cover'
  readonly title: string
  readonly subtitle: string
  /** Mission director, period, files joined, confidentiality... */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /** `lead`: the first, larger. `note`: method and sources, smaller. `warning`: framed. */
  readonly tone: 'plain' | 'lead' | 'note' | 'warning'
}

/** Inside a section, whose own title is level 1. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly isOrdered: boolean
  readonly items: readonly (readonly Run[])[]
}

/** A few numbers in large. */
export interface KeyFigures {
  readonly kind: 'key-figures'
  readonly figures: readonly {
    readonly printed: string
    readonly number: string | null
    readonly label: string
    /** What moved since the last briefing, as printed; null where there is nothing to compare with. */
    readonly moved: string | null
  }[]
}

export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly title: string
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
  /** Date, source, number of records. */
  readonly note: string
}

/** The first of a row is its head. */
export interface Cell {
  readonly text: string
  /** The number itself, for sheets; null where the cell is no number, or masked. */
  readonly value: number | null
  readonly number?: string
}

export interface Picture {
  readonly kind: 'picture'
  readonly id: string
  readonly title: string
  /** For who does not see it: what it shows, and its main figures. */
  readonly alt: string
  /** Date, source, filter, projection, number of records. */
  readonly note: string
  /** `half`: two such pictures in a row stand side by side. */
  readonly width: 'full' | 'half'
  readonly source: PictureSource
  /** The same as a table, for sheets and for who does not see; null of photos and of the network. */
  readonly table: Table | null
}

export type PictureSource =
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'network' }
  | { readonly kind: 'map' }
  | {
      readonly kind: 'attachment'
      readonly hash: string
      readonly mediaType: string
      readonly width: number
      readonly height: number
    }

/** The AFOM grid: four boxes, two by two. */
export interface Quadrants {
  readonly kind: 'quadrants'
  readonly id: string
  readonly title: string
  readonly boxes: readonly { readonly title: string; readonly items: readonly (readonly Run[])[] }[]
}
