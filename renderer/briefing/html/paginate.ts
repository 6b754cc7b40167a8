/** What a unit may be parted between, measured in CSS pixels. */
export interface Parts {
  /** Of each part, in their order. */
  readonly heights: readonly number[]
  /** What stands above the parts on each page (the head of a table), and below the last (its note). */
  readonly head: number
  readonly tail: number
  /** The fewest parts that may stand alone before, and after, a break. */
  readonly atLeast: number
  /** Kept whole where it takes no more than this share of a page. */
  readonly wholeUpTo: number
}

/** A unit as measured, in CSS pixels. */
export interface Measured {
  /** Without the gap. */
  readonly height: number
  /** The room between it and what stands above it on the same page. */
  readonly gap: number
  readonly isKeptWithNext: boolean
  readonly parts: Parts | null
  /** What may shrink of its height, and to what share of it at least; null where nothing may. */
  readonly shrink: { readonly height: number; readonly least: number } | null
  /** It begins a page, whatever room is left. */
  readonly startsPage: boolean
  /** Where there is no room for it, what follows and yields may stand before it (a picture). */
  readonly floats: boolean
  /** It may stand before what floats (what else the same section says). */
  readonly yields: boolean
}

/** A unit, or parts of it, on a page. */
export interface Placed {
  readonly unit: number
  /** Parts `from` to `to` (excluded); all of a unit without parts is 0 to 0. */
  readonly from: number
  readonly to: number
  /** How much of its meant size its drawing has. */
  readonly scale: number
  /** How much smaller all of it is, where nothing else makes it fit on a page. */
  readonly zoom: number
}

export type DealtPage = readonly Placed[]

/** Deals units out to pages of one height: each unit on one page, once, in their order. */
export function paginate(units: readonly Measured[], pageHeight: number): readonly DealtPage[] {
  const pages: Placed[][] = []
  let page: Placed[] = []
  let used = 0
  /** What floats, and goes to the top of the next page. */
  let waiting: number | null = null

  function turn(): void {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
    const first = waiting
    const unit = first === null ? undefined : units[first]
    waiting = null
    if (first !== null && unit !== undefined) place(first, unit)
  }

  function put(placed: Placed, height: number, gap: number): void {
    used += (page.length === 0 ? 0 : gap) + height
    page.push(placed)
  }

  const roomFor = (gap: number): number => pageHeight - used - (page.length === 0 ? 0 : gap)

  /** What must stand on a page together from here on: titles, and the least of what they are the titles of. */
  function leastFrom(start: number): number {
    let height = 0
    for (let index = start; index < units.length; index += 1) {
      const unit = units[index]
      if (unit === undefined) break
      height += index === start ? 0 : unit.gap
      if (!unit.isKeptWithNext) return height + leastOf(unit, pageHeight)
      height += unit.height
    }
    return height
  }

  function place(index: number, unit: Measured): void {
    const room = roomFor(unit.gap)
    if (unit.height <= room) {
      put(whole(index, unit), unit.height, unit.gap)
      return
    }
    if (unit.parts !== null && !isWhole(unit, pageHeight)) {
      placeParts(index, unit, unit.parts)
      return
    }
    const scale = shrunk(unit, room)
    if (scale === null && page.length > 0 && unit.floats && units[index + 1]?.yields === true) {
      waiting = index
    } else if (scale !== null) {
      put({ ...whole(index, unit), scale }, room, unit.gap)
    } else if (page.length > 0) {
      turn()
      place(index, unit)
    } else {
      put({ ...whole(index, unit), zoom: room / unit.height }, room, 0)
    }
  }

  function placeParts(index: number, unit: Measured, parts: Parts): void {
    const count = parts.heights.length
    let from = 0
    while (from < count) {
      const gap = from === 0 ? unit.gap : 0
      const to = lastThatFits(parts, from, roomFor(gap), page.length === 0 ? 1 : parts.atLeast)
      if (to === from && page.length > 0) {
        turn()
        continue
      }
      // One part higher than a page stands on one all the same, made smaller.
      const end = Math.max(to, from + 1)
      const height = heightOf(parts, from, end)
      const zoom = Math.min(1, roomFor(gap) / height)
      put({ unit: index, from, to: end, scale: 1, zoom }, height * zoom, gap)
      from = end
      if (from < count) turn()
    }
  }

  units.forEach((unit, index) => {
    const isBound = units[index - 1]?.isKeptWithNext === true
    if (waiting !== null && !unit.yields) turn()
    if (
      unit.startsPage ||
      (!isBound && page.length > 0 && !unit.floats && leastFrom(index) > roomFor(unit.gap))
    )
      turn()
    place(index, unit)
  })
  turn()
  if (page.length > 0) turn()
  return pages
}

function whole(unit: number, { parts }: Measured): Placed {
  return { unit, from: 0, to: parts?.heights.length ?? 0, scale: 1, zoom: 1 }
}

function isWhole({ height, parts }: Measured, pageHeight: number): boolean {
  if (parts === null) return true
  if (height > pageHeight) return false
  return parts.heights.length < 2 * parts.atLeast || height <= parts.wholeUpTo * pageHeight
}

/** The least height that a unit needs to begin on a page. */
function leastOf(unit: Measured, pageHeight: number): number {
  const { parts, shrink, height } = unit
  if (parts !== null && !isWhole(unit, pageHeight)) return heightOf(parts, 0, parts.atLeast)
  const least = shrink === null ? height : height - shrink.height * (1 - shrink.least)
  return Math.min(least, pageHeight)
}

/** The scale of a drawing that makes its unit fit; null where it would be too small. */
function shrunk({ height, shrink }: Measured, room: number): number | null {
  if (shrink === null || shrink.height === 0) return null
  const scale = 1 - (height - room) / shrink.height
  return scale >= shrink.least ? scale : null
}

function heightOf({ heights, head, tail }: Parts, from: number, to: number): number {
  const rows = heights.slice(from, to).reduce((sum, height) => sum + height, 0)
  return head + rows + (to === heights.length ? tail : 0)
}

/** Where to break: after the last part that fits, but leaving enough of them for the next page. */
function lastThatFits(parts: Parts, from: number, room: number, atLeast: number): number {
  const count = parts.heights.length
  let to = from
  let height = parts.head
  while (to < count) {
    height += parts.heights[to] ?? 0
    if (height + (to + 1 === count ? parts.tail : 0) > room) break
    to += 1
  }
  if (to === count) return count
  const kept = Math.min(to, Math.max(from + 1, count - parts.atLeast))
  return kept - from < atLeast ? from : kept
}
