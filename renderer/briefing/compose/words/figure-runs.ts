import type { Cell, Run } from '../../../../shared/briefing/document'
import type { FigureCode } from '../../../../shared/briefing/facts'
import type { Figure, RecordRef } from '../../../../shared/briefing/figure'
import type { Composition } from '../composition'
import { homesOf } from '../homes'
import { figureText } from './number-text'
import type { Runs } from './runs'

/** Registers a figure; null where too little is recorded to say. */
function register(
  { numbers, language }: Composition,
  id: string,
  figure: Figure,
  label: string,
): string | null {
  if (figure.state === 'not-enough') return null
  if (figure.state === 'withheld' && figure.unit !== 'count') return null
  const printed = figureText(figure, language)
  return numbers.add(id, { label, printed, records: figure.records, homes: homesOf(id) })
}

/** A figure in a sentence, leading to its records; null where there is nothing to say. */
export function numberRun(
  composition: Composition,
  id: string,
  figure: Figure,
  label: string,
): Run | null {
  const number = register(composition, id, figure, label)
  if (number === null) return null
  const { words, language } = composition
  // In a sentence a sign is read aloud as nothing, or as a letter.
  const text =
    figure.state === 'masked'
      ? words('note.list.fewerThan')
      : figure.state === 'withheld'
        ? words('note.list.atLeast')
        : figureText(figure, language)
  return { text, number }
}

/** One of the single numbers, in a sentence. */
export function figureRun(composition: Composition, code: FigureCode): Run | null {
  const { facts, words } = composition
  return numberRun(composition, code, facts.figures[code], words(`note.figures.${code}`))
}

/** What a plural goes by: what is masked is several, as far as anybody is told. */
export function pluralOf(figure: Figure): number {
  return figure.value ?? 2
}

/** « 43 acteurs », “1 alliance”; null where there is nothing to say. */
export function countedRuns(
  composition: Composition,
  code:
    | 'actors'
    | 'alliances'
    | 'relations'
    | 'challenges'
    | 'resources'
    | 'impacts'
    | 'communes'
    | 'population'
    | 'nextActions',
): Runs | null {
  const n = figureRun(composition, code)
  const count = pluralOf(composition.facts.figures[code])
  return composition.say(`note.counted.${code}`, { n, count })
}

/** The number of some records, leading to them. */
export function recordsRun(
  { numbers, whole }: Composition,
  id: string,
  records: readonly RecordRef[],
  label: string,
): Run {
  const printed = whole(records.length)
  const number = numbers.add(id, { label, printed, records, homes: homesOf(id) })
  return { text: printed, number }
}

/** A figure as a cell of a table. */
export function figureCell(
  composition: Composition,
  id: string,
  figure: Figure,
  label: string,
): Cell {
  const number = register(composition, id, figure, label)
  const cell = {
    text: figureText(figure, composition.language),
    value: figure.state === 'known' ? figure.value : null,
  }
  return number === null ? cell : { ...cell, number }
}

export function textCell(text: string): Cell {
  return { text, value: null }
}
