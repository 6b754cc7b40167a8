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
const highest = 390
/** Picture, legend and notes together are no higher where that can be: they share a page with text. */
const highestInAll = 640

/** Above and under the picture: names stand beside their marks mostly. */
const margin = 16

/** What of the legend stands under the picture: in as many columns as make it lowest. */
const columnCounts = [3, 4]
const columnGap = 12
/** The legend's column beside the picture. */
const sideWidth = 156
const legend = { textSize: 9.6, lineHeight: 12.4 } as const
const gap = 12

function heightFor(scene: Scene, width: number, under: number): number {
  const { left, top, right, bottom } = sceneBox(scene)
  const shape = (bottom - top) / Math.max(1, right - left)
  const room = Math.min(highest, highestInAll - under)
  return Math.round(Math.max(lowest, Math.min(room, shape * width)))
}

/** Parts one after the other, in columns as short as can be: where each begins. */
function fillColumns(
  heights: readonly number[],
  columns: number,
): readonly (readonly [number, number])[] {
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

type Places = readonly (readonly [number, number])[]

/** Where everything stands: the first parts of the legend beside the picture, the others under it. */
interface PageLayout {
  readonly beside: number
  readonly plot: { readonly width: number; readonly height: number }
  /** Of the parts under the picture: column, and how far down. */
  readonly under: Places
  readonly across: number
  /** How far down picture and column reach, and the legend in all. */
  readonly top: number
  readonly bottom: number
}

/** The lowest of all ways to share the legend's parts out between the picture's side and what is under it. */
function lowestLayout(
  scene: Scene,
  width: number,
  notesHeight: number,
  heightsIn: (room: number) => readonly number[],
): PageLayout {
  const sideHeights = heightsIn(sideWidth)
  const ways = columnCounts.flatMap((columns) => {
    const across = (width - (columns - 1) * columnGap) / columns
    const heights = heightsIn(across)
    return [0, ...heights.map((_, at) => at + 1)].map((beside) => {
      const rest = heights.slice(beside)
      return { beside, across, rest, under: fillColumns(rest, columns) }
    })
  })
  const layouts = ways.map(({ beside, across, rest, under }): PageLayout => {
    const underHeight = Math.max(0, ...under.map(([, y], at) => y + (rest[at] ?? 0)))
    const side = sideHeights.slice(0, beside).reduce((sum, height) => sum + height, 0)
    const plotWidth = beside === 0 ? width : width - sideWidth - gap
    const below = (underHeight === 0 ? 0 : gap + underHeight) + notesHeight
    const height = heightFor(scene, plotWidth, below)
    const top = Math.max(height, side)
    // Beside a high column the picture is no lower than it may be.
    const plot = { width: plotWidth, height: Math.max(height, Math.min(top, highest)) }
    const bottom = top + (underHeight === 0 ? 0 : gap + underHeight)
    return { beside, plot, under, across, top, bottom }
  })
  return layouts.reduce((one, other) => (other.bottom < one.bottom ? other : one))
}

/**
 * Lays a whole scene out for a page: the picture with the legend beside it, and what of the legend has no room
 * there in columns under it, then the notes. No title: the page has its own.
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
  const heightsIn = (room: number): readonly number[] =>
    entries.map((entry) => {
      return setSection(entry, words, measure, { ...legend, width: room, left: 0, top: 0 }).bottom
    })
  const notesHeight = notes.length * legend.lineHeight + 4
  const layout = lowestLayout(scene, width, notesHeight, heightsIn)
  const { beside, plot, under, across, top } = layout
  const view = fitView(scene, plot.width, plot.height, margin)
  let down = 0
  const parts = sectionsOf(visibleLegend(scene, view)).map((entry, at) => {
    if (at < beside) {
      const left = width - sideWidth
      const part = setSection(entry, words, measure, {
        ...legend,
        left,
        top: down,
        width: sideWidth,
      })
      down = part.bottom
      return part
    }
    const [column, y] = under[at - beside] ?? [0, 0]
    const place = { left: column * (across + columnGap), top: top + gap + y }
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
