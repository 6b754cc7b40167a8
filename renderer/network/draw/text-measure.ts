/** Width of a line of text in pixels, at a size in pixels. */
export type TextMeasure = (text: string, size: number, isBold?: boolean) => number

export const fontFamily = "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif"

/** The font in which names and legends are written, as a canvas wants it. */
export function fontOf(size: number, isBold: boolean): string {
  return `${isBold ? '600 ' : ''}${size}px ${fontFamily}`
}

const narrow = new Set("iljtfrI.,:;'’!|()[] -")
const wide = new Set('mwMWŒœ—@%')

/** A measure where there is no canvas: the widths of Inter in three classes, rather too wide than too narrow. */
export const estimateText: TextMeasure = (text, size, isBold = false) => {
  let units = 0
  for (const letter of text) {
    const isCapital = letter !== letter.toLowerCase()
    units += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.92 : isCapital ? 0.7 : 0.58
  }
  return units * size * (isBold ? 1.06 : 1)
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Cuts a text that is longer than so many letters, and says so by an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const all = Array.from(letters.segment(text), ({ segment }) => segment)
  return all.length <= most
    ? text
    : `${all
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** Breaks a text into lines no wider than `width`; a single longer word stays whole. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: TextMeasure,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  // Not at no-break spaces, which \s would take too.
  for (const word of text.split(/[ \t\n]+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
