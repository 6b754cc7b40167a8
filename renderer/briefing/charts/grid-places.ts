import type { Chart } from '../../../shared/briefing/chart'
import { groupLook, lineShare, sizes } from './chart-look'
import type { Dot, Words } from './chart-marks'
import { fitLines } from './text-width'

export type Grid = Chart & { readonly kind: 'grid' }
type Point = Grid['points'][number]

const lineHeight = 15
const nameHeight = sizes.small * lineShare
const dotWidth = 12
/** More names than this in one place are counted. */
const mostNamed = 8
/** Narrower places hold shapes without names. */
const narrowestNamed = 96
const mostLines = 4

const stepOf = (value: number): number => Math.min(4, Math.max(1, Math.round(value)))

/** The points of each place (`column row`), those of one group together. */
export function pointsByPlace({ points, groups }: Grid): ReadonlyMap<string, readonly Point[]> {
  const places = new Map<string, Point[]>()
  const inOrder = points.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
  for (const point of inOrder) {
    const key = `${String(stepOf(point.x))} ${String(stepOf(point.y))}`
    const list = places.get(key) ?? []
    list.push(point)
    places.set(key, list)
  }
  return places
}

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly points: readonly Point[]
}

export interface FilledPlace {
  readonly dots: readonly Dot[]
  readonly words: readonly Words[]
  readonly height: number
}

const sum = (rest: number): string => `+ ${String(rest)}`

/** The names one under the other, each after its group's shape. */
function withNames({ x, y, width, points }: Place, groups: readonly string[]): FilledPlace {
  const shown = points.length > mostNamed ? points.slice(0, mostNamed - 1) : points
  const rest = points.length - shown.length
  const words: Words[] = []
  const dots: Dot[] = []
  let top = y + 6
  for (const { label, group } of shown) {
    const lines = fitLines(label, width - 25, sizes.small)
    const height = lines.length * nameHeight
    words.push({ x: x + 20, y: top + height / 2, lines, size: sizes.small })
    const { symbol, fill, outline } = groupLook(groups.indexOf(group))
    const look = { symbol, fill, outline, radius: 3.6 }
    dots.push({ x: x + 11, y: top + nameHeight / 2, ...look })
    top += height + 3
  }
  if (rest > 0) {
    const look = { size: sizes.small, isBold: true }
    words.push({ x: x + 20, y: top + nameHeight / 2, lines: [sum(rest)], ...look })
    top += nameHeight
  }
  return { dots, words, height: top + 5 - y }
}

/** Shapes side by side, where there is no room for names. */
function withoutNames({ x, y, width, points }: Place, groups: readonly string[]): FilledPlace {
  const perLine = Math.max(3, Math.floor((width - 10) / dotWidth))
  const most = perLine * mostLines
  const shown = points.length > most ? points.slice(0, most - 2) : points
  const placeAt = (at: number) => ({
    x: x + 10 + (at % perLine) * dotWidth,
    y: y + 13 + Math.floor(at / perLine) * lineHeight,
  })
  const dots = shown.map(({ group }, at): Dot => {
    const { symbol, fill, outline } = groupLook(groups.indexOf(group))
    return { ...placeAt(at), symbol, fill, outline, radius: 3.6 }
  })
  const rest = points.length - shown.length
  const words: Words[] = []
  if (rest > 0) {
    const { x: across, y: down } = placeAt(shown.length)
    const place = { x: across - 4, y: down, lines: [sum(rest)] }
    words.push({ ...place, size: sizes.small, isBold: true })
  }
  const lines = Math.ceil(Math.min(points.length, most) / perLine)
  return { dots, words, height: lines * lineHeight + 12 }
}

/** What stands in one place of the grid. */
export function fillPlace(place: Place, groups: readonly string[]): FilledPlace {
  return place.width >= narrowestNamed ? withNames(place, groups) : withoutNames(place, groups)
}
