/** Advances of Inter (regular) in hundredths of its size, rounded up: labels are fitted without a screen. */
const classes: readonly (readonly [number, string])[] = [
  [26, 'ijlìíîï \u00a0\u2009\u202f'],
  [30, "I‘’ÌÍÎÏ!',.:·"],
  [34, ';`t|'],
  [38, '()/[\\]fr'],
  [44, '1{}'],
  [48, '-_°“”"^'],
  [50, '–'],
  [56, '*?skxz'],
  [58, '7JLacvy•àâäáãåçýÿ'],
  [60, '5Fehnou«»èéêëñòóôöõøùúûü'],
  [62, '238EbdgpqÈÉÊË'],
  [64, '#069PZ'],
  [66, '$&4BRST'],
  [70, '+<=>KY~×€−ÝAVXÀÂÄÁÃÅ'],
  [76, 'CDÇGHNUÑÙÚÛÜ'],
  [82, 'OQÒÓÔÖÕØw'],
  [88, 'm…'],
  [92, 'Mæ'],
  [102, '@%W—œÆŒ'],
]

const advances = new Map(
  classes.flatMap(([advance, letters]) => Array.from(letters, (each) => [each, advance] as const)),
)

/** Of a letter that is not in the table. */
const unknownAdvance = 70

/** Semi-bold letters are so much wider, at most. */
const boldShare = 1.06

/** Width in pixels of a line of text as the charts write it, rather too wide than too narrow. */
export function textWidth(text: string, size: number, isBold = false): number {
  let units = 0
  for (const letter of text) units += advances.get(letter) ?? unknownAdvance
  return (units / 100) * size * (isBold ? boldShare : 1)
}

/** As much of a text as fits, and an ellipsis. */
function cut(text: string, width: number, size: number, isBold: boolean): string {
  let kept = Array.from(text)
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, size, isBold) > width) {
    kept = kept.slice(0, -1)
  }
  return `${kept.join('').trimEnd()}…`
}

function broken(
  words: readonly string[],
  width: number,
  size: number,
  isBold: boolean,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size, isBold) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/**
 * A text in lines no wider than `width`, `most` at most: what is left over is cut, and an ellipsis says so
 * (a picture's alternative text and table have it whole). Breaks at spaces, not at no-break ones.
 */
export function fitLines(
  text: string,
  width: number,
  size: number,
  { most = 2, isBold = false }: { readonly most?: number; readonly isBold?: boolean } = {},
): readonly string[] {
  const words = text.split(/[ \t\n]+/).filter((each) => each !== '')
  let lines = broken(words, width, size, isBold)
  // Lines of one length rather than a long one and a word.
  for (let narrower = width - 6; lines.length > 1 && narrower > width / 2; narrower -= 6) {
    const even = broken(words, narrower, size, isBold)
    if (even.length > lines.length || lines.length > most) break
    lines = even
  }
  const kept = lines.slice(0, most)
  const rest = lines.slice(most)
  return kept.map((each, at) => {
    const isLast = at === kept.length - 1 && rest.length > 0
    const whole = isLast ? `${each} ${rest.join(' ')}` : each
    return textWidth(whole, size, isBold) > width ? cut(whole, width, size, isBold) : whole
  })
}
