import type { Composition } from '../composition'
import type { Runs } from './runs'

/** The earliest and latest of some partial dates; null where there is none. */
function rangeOf(
  dates: readonly (string | undefined)[],
): { readonly first: string; readonly last: string } | null {
  const known = dates.filter((date) => date !== undefined).toSorted()
  const [first] = known
  const last = known.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** How fresh what is recorded is, by the dates that records carry. */
export function freshnessSentences(composition: Composition): readonly Runs[] {
  const { input, say, date } = composition
  const { actor, event, position, impact, keyFigure } = input.tables
  const events = rangeOf(
    [...event.values()].map(({ on }) => on).filter((on) => (on ?? '') <= input.today),
  )
  const registers = rangeOf([...actor.values()].map(({ sourceDate }) => sourceDate))
  const words = rangeOf([
    ...[...position.values()].map(({ statedOn }) => statedOn),
    ...[...impact.values()].map(({ observedOn }) => observedOn),
  ])
  const figures = rangeOf([...keyFigure.values()].map(({ year }) => year))
  return [
    say('note.annex.state', { date: date(input.today) }),
    events === null ? null : say('note.annex.lastEvent', { date: date(events.last) }),
    registers === null
      ? null
      : say(
          registers.first === registers.last ? 'note.annex.registerOne' : 'note.annex.registers',
          { first: date(registers.first), last: date(registers.last) },
        ),
    words === null ? null : say('note.annex.observed', { date: date(words.last) }),
    figures === null
      ? null
      : say(figures.first === figures.last ? 'note.annex.figureYear' : 'note.annex.figureYears', {
          first: date(figures.first),
          last: date(figures.last),
        }),
  ].filter((said) => said !== null)
}
