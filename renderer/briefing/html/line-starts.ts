/** After these, a line may end. */
const breakable = /[\s\-\u2010\u2013\u2014/]/

/** Spaces that hold to both sides. */
const holding = /[\u00A0\u202F]/

/** The character that each line of a text begins with, as the browser broke it. The first is 0. */
export function lineStarts(text: Element): readonly number[] {
  const starts: number[] = []
  const walker = text.ownerDocument.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  const range = text.ownerDocument.createRange()
  let offset = 0
  let before = ' '
  let lowest = -Infinity
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text
    for (let index = 0; index < data.length; index += 1) {
      const sign = data.charAt(index)
      const mayStart = breakable.test(before) && !holding.test(before) && !/\s/.test(sign)
      before = sign
      if (!mayStart) continue
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      const { top, bottom } = range.getBoundingClientRect()
      if (top <= lowest) continue
      starts.push(offset + index)
      lowest = (top + bottom) / 2
    }
    offset += data.length
  }
  return starts
}
