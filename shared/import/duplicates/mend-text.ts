/**
 * Letters of UTF-8 that somebody read as windows-1252, as files that went from hand to hand have them:
 * each French letter and the two or three that it became.
 */
const misread: ReadonlyMap<string, string> = new Map(
  [
    ['Ã©', 'é'],
    ['Ã¨', 'è'],
    ['Ãª', 'ê'],
    ['Ã«', 'ë'],
    ['Ã\u00a0', 'à'],
    ['Ã¢', 'â'],
    ['Ã®', 'î'],
    ['Ã¯', 'ï'],
    ['Ã´', 'ô'],
    ['Ã¶', 'ö'],
    ['Ã¹', 'ù'],
    ['Ã»', 'û'],
    ['Ã¼', 'ü'],
    ['Ã§', 'ç'],
    ['Ã‰', 'É'],
    ['Ã€', 'À'],
    ['Ãˆ', 'È'],
    ['Å“', 'œ'],
    ['Å’', 'Œ'],
    ['â€™', "'"],
    ['â€œ', '"'],
    ['â€“', '-'],
  ].map(([wrong = '', right = '']) => [wrong, right]),
)

const isMisread = /[ÃÅâ][\u0080-\uffff]+?/

/**
 * A text as it was before programs spoilt it: misread UTF-8, HTML entities, and letters that nobody could
 * read (U+FFFD), which are left out. A whole text comes back unchanged.
 */
export function mendText(text: string): string {
  let mended = text
  if (isMisread.test(mended)) {
    for (const [wrong, right] of misread) mended = mended.replaceAll(wrong, right)
  }
  return mended
    .replace(/\uFFFD/g, '')
    .replace(/&([a-z])(?:acute|grave|circ|uml|cedil);/gi, '$1')
    .replace(/&(?:#0?39|apos|rsquo);/g, "'")
    .replace(/&(?:quot|laquo|raquo|#34);/g, '"')
    .replace(/&amp;/g, '&')
}
