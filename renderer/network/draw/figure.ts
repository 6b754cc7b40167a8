import type { LegendEntry, LegendSample, LegendSection } from '../scene/legend'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { PlacedWords } from './place-words'

/** The words of a figure, in the language of the screen. */
export interface FigureWords {
  readonly title: string
  /** Sentences under the picture: what its projection means, what it was filtered by, when it was made. */
  readonly notes: readonly string[]
  readonly sectionTitle: (section: LegendSection) => string
  readonly entryLabel: (entry: LegendEntry) => string
  /** Whether entries say how many there are of each. They do unless told otherwise. */
  readonly isCounted?: boolean
}

/** A line of text: left end and baseline, in pixels of the figure. */
export interface FigureText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly isBold: boolean
  readonly tone: 'ink' | 'quiet'
  /** Where it is an entry of the legend: what that stands for. */
  readonly entry?: LegendEntry
}

/** A sample of the legend: its middle, in pixels of the figure. */
export interface FigureSample {
  readonly x: number
  readonly y: number
  readonly sample: LegendSample
}

/** A picture to be kept: the view as it is on screen, with its title, legend and notes. In CSS pixels. */
export interface Figure {
  readonly width: number
  readonly height: number
  readonly scene: Scene
  readonly view: View
  /** Upper left corner of the view in the figure. */
  readonly plotX: number
  readonly plotY: number
  readonly words: PlacedWords
  readonly title: string
  readonly texts: readonly FigureText[]
  readonly samples: readonly FigureSample[]
}
