import { plainWords } from '../../kernel/plain-words'
import type { KeyFigure } from '../../model/key-figure'
import type { PastedFigure, PastedLine } from './read-figures'

/** What writing a pasted line would do. */
export type FigurePlan =
  | { readonly kind: 'added'; readonly line: number; readonly figure: PastedFigure }
  | {
      readonly kind: 'changed'
      readonly line: number
      readonly figure: PastedFigure
      readonly before: KeyFigure
    }
  | { readonly kind: 'same'; readonly line: number; readonly figure: PastedFigure }
  | Extract<PastedLine, { kind: 'refused' }>

/**
 * Compares pasted lines with the figures that are there. A figure is the same one where its label is, in other
 * accents or capitals too, and its unit does not differ; of two such, the one of the same year. None is taken
 * twice: what a paste says of it a second time is another figure.
 */
export function planFigures(
  lines: readonly PastedLine[],
  present: Iterable<KeyFigure>,
): readonly FigurePlan[] {
  const left = new Map<string, KeyFigure[]>()
  for (const figure of present) {
    const key = plainWords(figure.title ?? '')
    left.set(key, [...(left.get(key) ?? []), figure])
  }
  return lines.map((line): FigurePlan => {
    if (line.kind === 'refused') return line
    const { figure } = line
    const key = plainWords(figure.title)
    const alike = (left.get(key) ?? []).filter(({ unit = '' }) => isSameUnit(unit, figure.unit))
    const before = alike.find(({ year }) => year === figure.year) ?? alike[0]
    if (before === undefined) return { kind: 'added', line: line.line, figure }
    left.set(
      key,
      (left.get(key) ?? []).filter((other) => other !== before),
    )
    return saysMore(figure, before)
      ? { kind: 'changed', line: line.line, figure, before }
      : { kind: 'same', line: line.line, figure }
  })
}

function isSameUnit(one: string, other: string): boolean {
  return one === '' || other === '' || one === other || plainWords(one) === plainWords(other)
}

/** Whether a pasted figure says something that the one there does not; what it leaves empty says nothing. */
function saysMore(figure: PastedFigure, before: KeyFigure): boolean {
  if (figure.value !== before.value) return true
  return (['unit', 'year', 'source', 'notes'] as const).some(
    (field) => figure[field] !== '' && figure[field] !== before[field],
  )
}

/** The fields that a pasted figure gives: what it leaves empty stays as it is. */
export function fieldsOfPasted(figure: PastedFigure): Readonly<Record<string, string | number>> {
  const { value, ...texts } = figure
  return { ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')), value }
}
