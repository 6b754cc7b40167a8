import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { VisibleEntry } from '../scene/visible-legend'
import { visibleLegend } from '../scene/visible-legend'
import { sectionsOf, setSection } from './compose-legend'
import type { Figure, FigureSample, FigureText, FigureWords } from './figure'
import { placeWords } from './place-words'
import type { TextMeasure } from './text-measure'
import { wrapText } from './text-measure'

const margin = 24
const legendWidth = 236
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
  let bottom = top
  const parts = sectionsOf(entries).map((section) => {
    const place = { left, top: bottom, width: legendWidth, textSize, lineHeight }
    const part = setSection(section, words, measure, place)
    bottom = part.bottom
    return part
  })
  return {
    texts: parts.flatMap(({ texts }) => texts),
    samples: parts.flatMap(({ samples }) => samples),
    bottom,
  }
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
