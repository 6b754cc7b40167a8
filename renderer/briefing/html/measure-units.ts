import { lineStarts } from './line-starts'
import type { Measured, Parts } from './paginate'
import type { Unit } from './unit'

/** A unit as measured, with what its parts are made from. */
export interface MeasuredUnit extends Measured {
  /** Widths of the columns of a table, in CSS pixels. */
  readonly columns: readonly number[]
  /** Of a text: the character that each of its lines begins with. */
  readonly lines: readonly number[]
}

/** A drawing is made smaller down to this share, where that spares a page. */
const leastScale = 0.78

const heightOf = (element: Element): number => element.getBoundingClientRect().height

/** Measures units that stand one below the other in `room`, one element each. */
export function measureUnits(units: readonly Unit[], room: Element): readonly MeasuredUnit[] {
  return units.flatMap((unit, index) => {
    const element = room.children[index]
    if (element === undefined) return []
    return [{ ...measureUnit(unit, element, index === 0), yields: yieldsAt(units, index) }]
  })
}

/** What a picture may wait for: all that its section says after it but other pictures, and what explains them. */
function yieldsAt(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  if (unit === undefined || unit.opens || unit.floats) return false
  // A title goes where what it is the title of goes.
  if (unit.isKeptWithNext) return yieldsAt(units, index + 1)
  return unit.name !== 'note' && unit.name !== 'warning'
}

function measureUnit(unit: Unit, element: Element, isFirst: boolean): Omit<MeasuredUnit, 'yields'> {
  const gap = isFirst ? 0 : parseFloat(getComputedStyle(element).paddingTop) || 0
  const lines = unit.splits === 'lines' ? linesOf(element) : []
  return {
    height: heightOf(element) - gap,
    gap,
    isKeptWithNext: unit.isKeptWithNext,
    startsPage: false,
    floats: unit.floats,
    parts: partsOf(unit, element, gap, lines),
    shrink: unit.shrinks ? shrinkOf(element) : null,
    columns: [...element.querySelectorAll('thead th')].map(
      (cell) => cell.getBoundingClientRect().width,
    ),
    lines,
  }
}

/** Texts of fewer lines are never parted. */
const fewestLines = 4

function linesOf(element: Element): readonly number[] {
  const text = element.firstElementChild
  if (text === null) return []
  const style = getComputedStyle(text)
  const lineHeight = parseFloat(style.lineHeight)
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom)
  const count = Math.round((heightOf(text) - padding) / lineHeight)
  if (!(count >= fewestLines)) return []
  const starts = lineStarts(text)
  // What breaks a line in a way of its own, such as a long address, stands whole.
  return starts.length === count ? starts : []
}

function partsOf(
  unit: Unit,
  element: Element,
  gap: number,
  lines: readonly number[],
): Parts | null {
  switch (unit.splits) {
    case null:
      return null
    case 'lines': {
      const text = element.firstElementChild
      if (text === null || lines.length === 0) return null
      const lineHeight = parseFloat(getComputedStyle(text).lineHeight)
      const heights = lines.map(() => lineHeight)
      const head = heightOf(element) - gap - lineHeight * lines.length
      return { heights, head, tail: 0, atLeast: 2, wholeUpTo: 0.06 }
    }
    case 'rows':
      return partsAmong(element, gap, [...element.querySelectorAll('tbody > tr')], 3, 0.3)
    case 'items':
      return partsAmong(element, gap, [...(element.firstElementChild?.children ?? [])], 2, 0.1)
    case 'boxes': {
      const boxes = [...element.querySelectorAll('.box')].filter((_box, index) => index % 2 === 0)
      return partsAmong(element, gap, boxes, 1, 1)
    }
  }
}

/** Parts that stand one below the other: each with the room down to the next. */
function partsAmong(
  element: Element,
  gap: number,
  found: readonly Element[],
  atLeast: number,
  wholeUpTo: number,
): Parts | null {
  const tops = found.map((part) => part.getBoundingClientRect().top)
  const last = found.at(-1)
  const first = tops[0]
  if (last === undefined || first === undefined) return null
  const { top, bottom } = element.getBoundingClientRect()
  const end = last.getBoundingClientRect().bottom
  const heights = tops.map((start, index) => (tops[index + 1] ?? end) - start)
  return { heights, head: first - top - gap, tail: bottom - end, atLeast, wholeUpTo }
}

function shrinkOf(element: Element): Measured['shrink'] {
  const drawings = [...element.querySelectorAll('.drawing')].map(heightOf)
  // Side by side, only the higher of two gives room, and the other may then be the higher: no more than both give.
  const height = drawings.length === 0 ? 0 : Math.min(...drawings)
  return height === 0 ? null : { height, least: leastScale }
}
