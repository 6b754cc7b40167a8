import type { KeyFigures } from '../../../../shared/briefing/document'
import type { FigureCode } from '../../../../shared/briefing/facts'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, heading, sentenceList, sentences } from '../parts'
import { movesPicture } from '../pictures/moves-picture'
import { countedRuns, figureRun } from '../words/figure-runs'
import { changeText, figureText } from '../words/number-text'
import type { Runs } from '../words/runs'
import { missingSentences } from '../words/missing-sentences'
import { movedSentences } from '../words/moved-sentences'
import { outstandingSentences } from '../words/outstanding-sentences'

const keyCodes = [
  'actors',
  'activeAlliances',
  'alliedShare',
  'crossWorldAlliances',
  'unansweredChallenges',
] as const satisfies readonly FigureCode[]

/** By how much a figure moved since the last briefing: « +6 depuis la dernière note ». */
function movedText({ facts, words, language }: Composition, code: FigureCode): string | null {
  const move = facts.moves?.moves.find((one) => one.code === code)
  if (move === undefined) return null
  const figure = facts.figures[code]
  if (figure.state !== 'known') return null
  const change = changeText(move.now - move.before, figure.unit, language)
  if (change === '0') return null
  return words(figure.unit === 'share' ? 'note.moves.points' : 'note.moves.by', { change })
}

function keyFigures(composition: Composition): KeyFigures {
  const { facts, words, language } = composition
  return {
    kind: 'key-figures',
    figures: keyCodes.map((code) => ({
      printed: figureText(facts.figures[code], language),
      number: figureRun(composition, code)?.number ?? null,
      label: words(`note.figures.${code}`),
      moved: movedText(composition, code),
    })),
  }
}

/** « Creuse Grand Sud : 43 acteurs et 12 alliances, dont 9 en cours. » */
function leadOf(composition: Composition, subject: string): Runs | null {
  const { facts, say } = composition
  const actors = countedRuns(composition, 'actors')
  if (facts.figures.alliances.value === 0) {
    return say('note.essentials.leadNoAlliance', { subject, actors })
  }
  const said = { subject, actors, alliances: countedRuns(composition, 'alliances') }
  const active = figureRun(composition, 'activeAlliances')
  if (active === null || facts.figures.alliances.value === 1)
    return say('note.essentials.leadPlain', said)
  if (facts.figures.activeAlliances.value === 0) return say('note.essentials.leadNoneActive', said)
  return say('note.essentials.lead', { ...said, active })
}

/** L’essentiel: five numbers, and ten lines at most on what stands out, what changed and what is missing. */
export function essentialsSection(composition: Composition, subject: string): readonly Part[] {
  const { facts, words, date } = composition
  if (facts.figures.actors.value === 0 && facts.figures.alliances.value === 0) {
    return absence(words('note.essentials.nothing'))
  }
  const moved = movedSentences(composition)
  const outstanding = outstandingSentences(composition).slice(0, 5)
  const missing = missingSentences(composition).slice(0, 3)
  return [
    ...content(keyFigures(composition)),
    ...sentences([leadOf(composition, subject)], 'lead'),
    ...titled(words('note.essentials.outstanding'), outstanding),
    ...titled(
      words('note.essentials.moved', {
        date: date((facts.moves?.madeOn ?? '').slice(0, 10)),
      }),
      moved,
    ),
    ...titled(words('note.essentials.missing'), missing),
    ...content(movesPicture(composition)),
  ]
}

function titled(title: string, items: readonly Runs[]): readonly Part[] {
  return items.length === 0 ? [] : [heading(title, 'sentence'), ...sentenceList(items)]
}
