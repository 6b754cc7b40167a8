import type { LegendSection } from '../scene/legend'
import { legendSections } from '../scene/legend'
import { sampleExtent } from '../scene/sample-extent'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { VisibleEntry } from '../scene/visible-legend'
import { visibleLegend } from '../scene/visible-legend'
import type { Figure, FigureSample, FigureText, FigureWords } from './figure'
import { placeWords } from './place-words'
import type { TextMeasure } from './text-measure'
import { wrapText } from './text-measure'

const margin = 24
const legendWidth = 236
const sampleWidth = 30
const titleSize = 18
const textSize = 12
const lineHeight = 17

interface Legend {
  readonly texts: readonly FigureText[]
  readonly samples: readonly FigureSample[]
  readonly bottom: number
}

function composeLegend(
  entries: readonly VisibleEntry[],
  words: FigureWords,
  measure: TextMeasure,
  left: number,
  top: number,
): Legend {
  const texts: FigureText[] = []
  const samples: FigureSample[] = []
  let y = top
  const composeSection = (section: LegendSection): void => {
    const own = entries.filter((entry) => entry.section === section)
    if (own.length === 0) return
    const heading = { size: textSize, isBold: true, tone: 'ink' } as const
    texts.push({ ...heading, x: left, y: y + textSize, text: words.sectionTitle(section) })
    y += lineHeight + 3
    const room = Math.max(sampleWidth, ...own.map((entry) => 2 * sampleExtent(entry.sample).x + 3))
    for (const entry of own) {
      const { count, sample } = entry
      const name = words.entryLabel(entry)
      const label = count === null ? name : `${name}\u00a0(${count})`
      const indent = sample.kind === 'none' ? 0 : room
      const lines = wrapText(label, legendWidth - indent, textSize, measure)
      const { y: half } = sampleExtent(sample)
      const above = Math.max(0, half - lineHeight / 2 - 1)
      y += above
      samples.push({ x: left + (room - 4) / 2 - 2, y: y + textSize * 0.65, sample })
      for (const text of lines) {
        const place = { x: left + indent, y: y + textSize }
        texts.push({ ...place, text, size: textSize, isBold: false, tone: 'ink', entry })
        y += lineHeight
      }
      y += above
    }
    y += 9
  }
  legendSections.forEach(composeSection)
  return { texts, samples, bottom: y }
}

/** Lays out title, picture, legend and notes. The picture is the view itself, neither more nor less. */
export function composeFigure(
  scene: Scene,
  view: View,
  words: FigureWords,
  measure: TextMeasure,
): Figure {
  const plotY = margin + titleSize + 14
  const legendLeft = margin + view.width + margin
  const legend = composeLegend(visibleLegend(scene, view), words, measure, legendLeft, plotY)
  const width = legendLeft + legendWidth + margin
  const notes: FigureText[] = []
  let y = Math.max(plotY + view.height, legend.bottom) + margin / 2
  for (const note of words.notes) {
    for (const text of wrapText(note, width - 2 * margin, textSize, measure)) {
      y += lineHeight
      notes.push({ x: margin, y, text, size: textSize, isBold: false, tone: 'quiet' })
    }
  }
  const title: FigureText = {
    x: margin,
    y: margin + titleSize,
    text: words.title,
    size: titleSize,
    isBold: true,
    tone: 'ink',
  }
  return {
    width: Math.ceil(width),
    height: Math.ceil(y + margin),
    scene,
    view,
    plotX: margin,
    plotY,
    words: placeWords(scene, view, measure),
    title: words.title,
    texts: [title, ...legend.texts, ...notes],
    samples: legend.samples,
  }
}
