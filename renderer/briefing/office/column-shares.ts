import type { Table } from '../../../shared/briefing/document'

/** A column of long texts takes no more letters than this: they wrap. */
const most = 48

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

function wantOf(texts: readonly string[]): { readonly word: number; readonly usual: number } {
  let word = 0
  let sum = 0
  for (const text of texts) {
    sum += text.length
    for (const { length } of text.split(/[ -]/)) word = Math.max(word, length)
  }
  // Capitals and bold heads are wider than a usual letter, and cells have a margin.
  return {
    word: Math.min(word, 24) * 1.25 + 3.5,
    usual: Math.min((sum / texts.length) * 1.3, most),
  }
}
