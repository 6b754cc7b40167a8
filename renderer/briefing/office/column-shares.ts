import type { Table } from '../../../shared/briefing/document'

/** A column of long texts takes no more letters than this: they wrap. */
const most = 48
/** A longer word than this is cut. */
const longestKept = 24

/**
 * What share of a table's width each column takes: room for its longest word, so that none is cut, and the rest by the
 * usual length of its texts, so that names get it and numbers stay narrow. They sum to 1.
 * @param letters How many stand side by side over the whole width.
 */
export function columnShares(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  letters: number,
): readonly number[] {
  const wants = columns.map(({ label }, column) =>
    wantOf([label, ...rows.map((row) => row[column]?.text ?? '')]),
  )
  const least = wants.reduce((sum, { word }) => sum + word, 0)
  const wished = wants.reduce((sum, { usual, word }) => sum + Math.max(usual - word, 0), 0)
  const spare = Math.max(letters - least, 0)
  const given = wants.map(({ word, usual }) =>
    wished === 0 ? word : word + (Math.max(usual - word, 0) / wished) * spare,
  )
  const all = given.reduce((sum, want) => sum + want, 0)
  return given.map((want) => want / all)
}

/** Heads are bold, hence wider, and each cell has a margin. */
function wantOf([head = '', ...texts]: readonly string[]): {
  readonly word: number
  readonly usual: number
} {
  let word = longestWord(head) * 1.3
  let sum = head.length
  for (const text of texts) {
    sum += text.length
    word = Math.max(word, longestWord(text))
  }
  const usual = (sum / (texts.length + 1)) * 1.3
  return { word: Math.min(word, longestKept) * 1.05 + 3, usual: Math.min(usual, most) }
}

function longestWord(text: string): number {
  return text.split(/[ -]/).reduce((longest, { length }) => Math.max(longest, length), 0)
}
