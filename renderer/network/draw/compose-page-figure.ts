import type { Scene } from '../scene/scene'
import { fitView, sceneBox } from '../scene/view'
import { visibleLegend } from '../scene/visible-legend'
import type { SetSection } from './compose-legend'
import { sectionsOf, setSection } from './compose-legend'
import type { Figure, FigureText, FigureWords } from './figure'
import { placeWords } from './place-words'
import type { TextMeasure } from './text-measure'
import { wrapText } from './text-measure'

/** The picture's height, in CSS pixels: what the scene asks for, within these. */
const lowest = 300
const highest = 450

const columns = 3
const columnGap = 18
const legend = { textSize: 10.5, lineHeight: 14.5 } as const
const gap = 14

function heightFor(scene: Scene, width: number): number {
  const { left, top, right, bottom } = sceneBox(scene)
  const shape = (bottom - top) / Math.max(1, right - left)
  return Math.round(Math.min(highest, Math.max(lowest, shape * width)))
}

/** Parts one after the other, in columns as short as can be: where each begins. */
function fillColumns(heights: readonly number[]): readonly (readonly [number, number])[] {
  const place = (limit: number): readonly (readonly [number, number])[] | null => {
    let [column, y] = [0, 0]
    const places: (readonly [number, number])[] = []
    for (const height of heights) {
      if (y > 0 && y + height > limit) [column, y] = [column + 1, 0]
      if (column === columns) return null
      places.push([column, y])
      y += height
    }
    return places
  }
  const whole = heights.reduce((sum, height) => sum + height, 0)
  for (let limit = Math.max(whole / columns, ...heights); limit < whole; limit += 4) {
    const places = place(limit)
    if (places !== null) return places
  }
  return place(Infinity) ?? []
}

/**
 * Lays a whole scene out for a page: the picture across it, the legend in columns under it, then the notes. No
 * title: the page has its own.
 */
export function composePageFigure(
  scene: Scene,
  width: number,
  words: FigureWords,
  measure: TextMeasure,
): Figure {
  const view = fitView(scene, width, heightFor(scene, width))
  const entries = sectionsOf(visibleLegend(scene, view))
  const across = (width - (columns - 1) * columnGap) / columns
  const setAt = (at: number, left: number, top: number): SetSection | null => {
    const section = entries[at]
    if (section === undefined) return null
    return setSection(section, words, measure, { ...legend, width: across, left, top })
  }
  const heights = entries.map((_, at) => setAt(at, 0, 0)?.bottom ?? 0)
  const parts = fillColumns(heights).flatMap(([column, y], at) => {
    return setAt(at, column * (across + columnGap), view.height + gap + y) ?? []
  })
  const texts: FigureText[] = parts.flatMap((part) => part.texts)
  let y = Math.max(view.height, ...parts.map(({ bottom }) => bottom))
  for (const note of words.notes) {
    for (const text of wrapText(note, width, legend.textSize, measure)) {
      y += legend.lineHeight
      texts.push({ x: 0, y, text, size: legend.textSize, isBold: false, tone: 'quiet' })
    }
  }
  return {
    width: Math.ceil(width),
    height: Math.ceil(y + 4),
    scene,
    view,
    ...{ plotX: 0, plotY: 0 },
    words: placeWords(scene, view, measure),
    title: words.title,
    texts,
    samples: parts.flatMap(({ samples }) => samples),
  }
}
