import type { Composition } from '../composition'

/** Date, source and number of records, as every picture and table says them. */
export function pictureNote(
  { words, date, input }: Composition,
  /** How many of what: « 43 acteurs ». */
  records: string,
  /** What was left out of the page, or narrowed. */
  ...more: readonly string[]
): string {
  const note = words('note.pictures.note', { date: date(input.today), records })
  return [note, ...more.filter((text) => text !== '')].join(' ')
}

/** The label and value of the first parts, as an alternative text tells them. */
export function mainParts(
  { words, whole }: Composition,
  parts: readonly { readonly label: string; readonly printed: string }[],
): string {
  const told = parts
    .slice(0, 6)
    .map(({ label, printed }) => words('note.alt.part', { label, printed }))
  const more = parts.length - told.length
  const rest = more > 0 ? [words('note.alt.more', { count: more, n: whole(more) })] : []
  return [...told, ...rest].reduce(
    (one, other) => (one === '' ? other : words('note.alt.between', { one, other })),
    '',
  )
}
