/** Where the lines of a list stand, in pixels. */
export interface LinePlaces {
  readonly total: number
  readonly topOf: (index: number) => number
  /** The line at a height; the last one below them all. */
  readonly indexAt: (top: number) => number
}

/** Lines of one height, of which the open ones are higher by what they show. */
export function placesOfLines(
  keys: readonly string[],
  openKeys: ReadonlySet<string>,
  heights: ReadonlyMap<string, number>,
  lineHeight: number,
): LinePlaces {
  const open: { readonly index: number; readonly more: number }[] = []
  if (openKeys.size > 0) {
    for (const [index, key] of keys.entries()) {
      if (openKeys.has(key)) open.push({ index, more: heights.get(key) ?? 0 })
    }
  }
  const moreBefore = (index: number): number =>
    open.reduce((sum, one) => (one.index < index ? sum + one.more : sum), 0)
  const topOf = (index: number): number => index * lineHeight + moreBefore(index)
  return {
    total: topOf(keys.length),
    topOf,
    indexAt: (top) => {
      let index = Math.floor(top / lineHeight)
      // Each open line before it pushes it up by what it shows.
      for (const one of open) {
        if (one.index >= index) break
        const below = topOf(one.index) + lineHeight + one.more
        index = top < below ? one.index : Math.floor((top - moreBefore(one.index + 1)) / lineHeight)
      }
      return Math.min(Math.max(0, index), Math.max(0, keys.length - 1))
    },
  }
}
