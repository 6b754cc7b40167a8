import type { Scene } from '../scene/scene'
import { fitView, sceneBox } from '../scene/view'
import { visibleLegend } from '../scene/visible-legend'
import { sectionsOf, setSection } from './compose-legend'
import type { Figure, FigureText, FigureWords } from './figure'
import { placeWords } from './place-words'
import type { TextMeasure } from './text-measure'
import { wrapText } from './text-measure'

/** The picture's height, in CSS pixels: what the scene asks for, within these. */
const lowest = 300
const highest = 460
/** Picture, legend and notes together are no higher where that can be: they share a page with text. */
const highestInAll = 640

/** Above and under the picture: names stand beside their marks mostly. */
const margin = 20

const columns = 4
const columnGap = 12
const legend = { textSize: 10, lineHeight: 13 } as const
const gap = 12

function heightFor(scene: Scene, width: number, under: number): number {
  const { left, top, right, bottom } = sceneBox(scene)
  const shape = (bottom - top) / Math.max(1, right - left)
  const room = Math.min(highest, highestInAll - under)
  return Math.round(Math.max(lowest, Math.min(room, shape * width)))
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
  const notes = words.notes.flatMap((note) => wrapText(note, width, legend.textSize, measure))
  // What a whole scene shows does not depend on its size: its legend may be set first.
  const entries = sectionsOf(visibleLegend(scene, fitView(scene, width, lowest, margin)))
  const across = (width - (columns - 1) * columnGap) / columns
  const heights = entries.map((entry) => {
    return setSection(entry, words, measure, { ...legend, width: across, left: 0, top: 0 }).bottom
  })
  const places = fillColumns(heights)
  const legendHeight = Math.max(0, ...places.map(([, y], at) => y + (heights[at] ?? 0)))
  const notesHeight = notes.length * legend.lineHeight + 4
  const view = fitView(
    scene,
    width,
    heightFor(scene, width, legendHeight + gap + notesHeight),
    margin,
  )
  const seen = sectionsOf(visibleLegend(scene, view))
  const top = view.height + gap
  const parts = seen.map((entry, at) => {
    const [column, y] = places[at] ?? [0, 0]
    const place = { left: column * (across + columnGap), top: top + y }
    return setSection(entry, words, measure, { ...legend, ...place, width: across })
  })
  const texts: FigureText[] = parts.flatMap((part) => part.texts)
  let y = Math.max(view.height, ...parts.map(({ bottom }) => bottom))
  for (const text of notes) {
    y += legend.lineHeight
    texts.push({ x: 0, y, text, size: legend.textSize, isBold: false, tone: 'quiet' })
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
