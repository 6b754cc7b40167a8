import type { FigureCode, Move } from '../../../../shared/briefing/facts'
import type { RecordRef } from '../../../../shared/briefing/figure'
import type { Composition } from '../composition'
import { recordsRun } from './figure-runs'
import { nameList } from './name-list'
import type { Runs } from './runs'
import { changeText, numberText } from './number-text'

/** « 6 nouveaux acteurs : A, B, C et 3 autres. »; null where there is none, or none was kept to compare. */
function newcomers(
  composition: Composition,
  key: 'note.moves.newActors' | 'note.moves.newAlliances' | 'note.moves.newlyAnswered',
  label: 'note.moves.newActorsLabel' | 'note.moves.newAlliancesLabel' | 'note.moves.answeredLabel',
  records: readonly RecordRef[] | null,
): Runs | null {
  if (records === null || records.length === 0) return null
  const { say, name, words } = composition
  return say(key, {
    n: recordsRun(composition, key, records, words(label)),
    count: records.length,
    names: nameList(composition, records.map(name), 4),
  })
}

/** What the picture of moves does not show. */
const told = ['alliedShare', 'crossWorldAlliances'] as const

/** « La part des acteurs dans une alliance : 65 % à 72 % (+7 points) » */
function figureMoved(
  composition: Composition,
  move: Move & { readonly code: FigureCode },
): Runs | null {
  const { facts, say, words, language } = composition
  const { unit } = facts.figures[move.code]
  const change = changeText(move.now - move.before, unit, language)
  if (change === '0') return null
  return say(unit === 'share' ? 'note.moves.sharesMoved' : 'note.moves.figureMoved', {
    label: words(`note.figures.${move.code}`),
    before: numberText(move.before, unit, language),
    now: numberText(move.now, unit, language),
    change,
  })
}

/** What changed since the last briefing that the territory keeps; empty without one. */
export function movedSentences(composition: Composition): readonly Runs[] {
  const { facts, say, date } = composition
  const { moves } = facts
  if (moves === null) return []
  const named = [
    newcomers(composition, 'note.moves.newActors', 'note.moves.newActorsLabel', moves.newActors),
    newcomers(
      composition,
      'note.moves.newAlliances',
      'note.moves.newAlliancesLabel',
      moves.newAlliances,
    ),
    newcomers(
      composition,
      'note.moves.newlyAnswered',
      'note.moves.answeredLabel',
      moves.newlyAnswered,
    ),
  ]
  const figures = told.map((code) => {
    const move = moves.moves.find((one) => one.code === code)
    return move === undefined ? null : figureMoved(composition, move)
  })
  const said = [...named, ...figures].filter((runs) => runs !== null).slice(0, 4)
  const since = { date: date(moves.madeOn.slice(0, 10)) }
  if (said.length === 0) return [say('note.moves.nothing', since)].filter((runs) => runs !== null)
  return said
}
