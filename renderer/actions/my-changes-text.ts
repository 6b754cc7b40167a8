import type { ChangedField, ChangedRecord, ChangesPage } from '../state/my-changes-page'

/** How the text says what the page shows by its form. */
export interface ChangesTextWords {
  /** « vide ». */
  readonly empty: string
  /** « Nom : valeur ». */
  readonly line: (name: string, value: string) => string
}

function fieldLine({ name, before, after }: ChangedField, words: ChangesTextWords): string {
  const is = after === '' ? words.empty : after
  return `    ${words.line(name, before === '' ? is : `${before} → ${is}`)}`
}

function recordLines(
  { name, howText, fields }: ChangedRecord,
  words: ChangesTextWords,
): readonly string[] {
  return [`  ${name} (${howText})`, ...fields.map((field) => fieldLine(field, words))]
}

/** The page as plain text, for a message. */
export function changesText(page: ChangesPage, words: ChangesTextWords): string {
  const { title, territory, heading, counts, sections } = page
  const parts = sections.map((section) =>
    [section.title, ...section.records.flatMap((record) => recordLines(record, words))].join('\n'),
  )
  const head = [`${title} · ${territory}`, heading.join(' · '), counts.join(' · ')].join('\n')
  return `${[head, ...parts].join('\n\n')}\n`
}
