import type { Run } from '../../../../shared/briefing/document'

export type Runs = readonly Run[]

/** What a sentence is filled with: words, or what is already runs. */
export type Piece = string | Run | Runs

// Private characters that no text of a person keeps: between them stands the place of a piece.
const open = '\uE000'
const close = '\uE001'
const marks = /[\uE000\uE001]/g
const places = /\uE000(\d+)\uE001/

/** What a person typed, on one line and without what would break a sentence. */
export function plainText(text: string): string {
  return text.replaceAll(marks, '').replaceAll(/\s+/g, ' ').trim()
}

/** The words that stand for pieces while a sentence is put together, and the pieces by their places. */
export function withPlaces(values: Readonly<Record<string, Piece | number>>): {
  readonly words: Readonly<Record<string, string | number>>
  readonly pieces: readonly Runs[]
} {
  const pieces: Runs[] = []
  const words = Object.entries(values).map(([name, value]): readonly [string, string | number] => {
    if (typeof value === 'number') return [name, value]
    if (typeof value === 'string') return [name, value.replaceAll(marks, '')]
    pieces.push('text' in value ? [value] : value)
    return [name, `${open}${String(pieces.length - 1)}${close}`]
  })
  return { words: Object.fromEntries(words), pieces }
}

/** A sentence with its pieces in their places. */
export function fillPlaces(text: string, pieces: readonly Runs[]): Runs {
  return text.split(places).flatMap((part, at): Runs => {
    if (at % 2 === 1) return pieces[Number(part)] ?? []
    return part === '' ? [] : [{ text: part }]
  })
}

/** The words of runs alone. */
export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('')
}
