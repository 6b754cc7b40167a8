import type { TextMeasure } from './text-measure'
import { estimateText, fontOf } from './text-measure'

/** Measures text as the canvas will write it; widths are kept, since names come again and again. */
export function makeCanvasMeasure(): TextMeasure {
  const ctx = new OffscreenCanvas(1, 1).getContext('2d')
  if (ctx === null) return estimateText
  const known = new Map<string, number>()
  return (text, size, isBold = false) => {
    const font = fontOf(size, isBold)
    const key = `${font} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    ctx.font = font
    const { width } = ctx.measureText(text)
    if (known.size > 20_000) known.clear()
    known.set(key, width)
    return width
  }
}
