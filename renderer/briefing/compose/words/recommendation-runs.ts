import type { RecommendationFact } from '../../../../shared/briefing/facts'
import type { Composition } from '../composition'
import { nameList } from './name-list'
import type { Runs } from './runs'

/** What a blind spot asks to be done. */
function adviceOf(composition: Composition, { finding }: RecommendationFact): Runs | null {
  const { say, name, quoted, term, communeName, level } = composition
  switch (finding.kind) {
    case 'challenge-without-alliance':
      return say('note.recommendations.challenge', {
        challenge: quoted(name(`challenge/${finding.challenge}`)),
      })
    case 'actor-without-tie':
      return say('note.recommendations.actor', { actor: name(`actor/${finding.actor}`) })
    case 'influence-without-tie':
      // How influential somebody is said to be stays inside.
      return say(
        level === 'internal' ? 'note.recommendations.influence' : 'note.recommendations.actor',
        {
          actor: name(`actor/${finding.actor}`),
        },
      )
    case 'single-bridge': {
      const names = finding.cutsOff.map((id) => name(`actor/${id}`))
      return say('note.recommendations.bridge', {
        actor: name(`actor/${finding.actor}`),
        names: nameList(composition, names, 3),
      })
    }
    case 'missing-worlds': {
      const worlds = finding.missing.map((code) => quoted(term('world', code)))
      return say('note.recommendations.worlds', {
        alliance: quoted(name(`alliance/${finding.alliance}`)),
        worlds: nameList(composition, worlds, 4),
      })
    }
    case 'pair-without-alliance': {
      const [one, other] = finding.actors
      const challenges = finding.challenges.map((id) => quoted(name(`challenge/${id}`)))
      const themes = finding.themes.map((code) => term('theme', code))
      const pair = { one: name(`actor/${one}`), other: name(`actor/${other}`) }
      if (challenges.length > 0) {
        return say('note.recommendations.pairChallenges', {
          ...pair,
          count: challenges.length,
          names: nameList(composition, challenges, 2),
        })
      }
      if (themes.length === 0) return say('note.recommendations.pair', pair)
      return say('note.recommendations.pairThemes', {
        ...pair,
        names: nameList(composition, themes, 3),
      })
    }
    case 'commune-without-actor':
      return say('note.recommendations.commune', { commune: communeName(finding.commune) })
  }
}

/** A recommendation: the director's words where there are some, with who and when. */
export function recommendationRuns(
  composition: Composition,
  recommendation: RecommendationFact,
): Runs | null {
  const { input, typed, words, onDate, level } = composition
  const record = input.tables.recommendation.get(recommendation.id)
  const own = typed(record?.text)
  const said = own === '' ? adviceOf(composition, recommendation) : [{ text: own }]
  if (said === null) return null
  const by = level === 'internal' ? typed(record?.responsible) : ''
  const due =
    record?.dueOn === undefined ? '' : words('note.swot.dueOn', { date: onDate(record.dueOn) })
  const rest = [by, due].filter((text) => text !== '').join(', ')
  if (rest === '') return said
  const open = said.map((run, at) =>
    at === said.length - 1 ? { ...run, text: run.text.replace(/\.$/, '') } : run,
  )
  return [...open, { text: ` (${rest}).` }]
}
