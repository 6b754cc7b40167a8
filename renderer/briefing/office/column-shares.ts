import type { Table } from '../../../shared/briefing/document'

/** Letters that a column has room for at most, and at least. */
const [most, least] = [48, 6]

/**
 * What share of a table's width each column takes: by its longest word and its usual length, so that names get the
 * room and numbers stay narrow. They sum to 1.
 */
export function columnShares({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): readonly number[] {
  const wants = columns.map(({ label }, column) => {
    const texts = [label, ...rows.map((row) => row[column]?.text ?? '')]
    let word = 0
    let sum = 0
    for (const text of texts) {
      sum += text.length
      for (const { length } of text.split(/[ -]/)) word = Math.max(word, length)
    }
    return Math.min(Math.max(word + 2, (sum / texts.length) * 1.2, least), most)
  })
  const all = wants.reduce((total, want) => total + want, 0)
  return wants.map((want) => want / all)
}
