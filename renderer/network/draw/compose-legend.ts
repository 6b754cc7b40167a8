import type { LegendSection } from '../scene/legend'
import { legendSections } from '../scene/legend'
import { sampleExtent } from '../scene/sample-extent'
import type { VisibleEntry } from '../scene/visible-legend'
import type { FigureSample, FigureText, FigureWords } from './figure'
import type { TextMeasure } from './text-measure'
import { wrapText } from './text-measure'

/** How a legend is set, in pixels. */
export interface LegendForm {
  readonly width: number
  readonly textSize: number
  readonly lineHeight: number
}

const sampleWidth = 30
const gapUnder = 9

/** A part of a legend, set: its first line begins at `top`. */
export interface SetSection {
  readonly texts: readonly FigureText[]
  readonly samples: readonly FigureSample[]
  readonly bottom: number
}

/** The parts of a legend that have an entry, in their order. */
export function sectionsOf(
  entries: readonly VisibleEntry[],
): readonly (readonly [LegendSection, readonly VisibleEntry[]])[] {
  return legendSections
    .map((section) => [section, entries.filter((entry) => entry.section === section)] as const)
    .filter(([, own]) => own.length > 0)
}

/** Sets one part of a legend: its title, then each entry with its sample and how many there are. */
export function setSection(
  [section, own]: readonly [LegendSection, readonly VisibleEntry[]],
  words: FigureWords,
  measure: TextMeasure,
  place: LegendForm & { readonly left: number; readonly top: number },
): SetSection {
  const { width, textSize, lineHeight, left, top } = place
  const texts: FigureText[] = []
  const samples: FigureSample[] = []
  let y = top
  for (const text of wrapText(words.sectionTitle(section), width, textSize, measure)) {
    texts.push({ x: left, y: y + textSize, text, size: textSize, isBold: true, tone: 'ink' })
    y += lineHeight
  }
  y += 3
  const room = Math.max(sampleWidth, ...own.map((entry) => 2 * sampleExtent(entry.sample).x + 3))
  for (const entry of own) {
    const { count, sample } = entry
    const name = words.entryLabel(entry)
    const isPlain = count === null || words.isCounted === false
    const label = isPlain ? name : `${name}\u00a0(${count})`
    const indent = sample.kind === 'none' ? 0 : room
    const { y: half } = sampleExtent(sample)
    const above = Math.max(0, half - lineHeight / 2 - 1)
    y += above
    samples.push({ x: left + (room - 4) / 2 - 2, y: y + textSize * 0.65, sample })
    for (const text of wrapText(label, width - indent, textSize, measure)) {
      const at = { x: left + indent, y: y + textSize }
      texts.push({ ...at, text, size: textSize, isBold: false, tone: 'ink', entry })
      y += lineHeight
    }
    y += above
  }
  return { texts, samples, bottom: y + gapUnder }
}
