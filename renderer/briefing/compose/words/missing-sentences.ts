import { world } from '../../../../shared/model/vocabularies/world'
import type { Composition } from '../composition'
import { countedRuns, figureRun, pluralOf, recordsRun } from './figure-runs'
import { nameList } from './name-list'
import type { Runs } from './runs'

/** « Sur 9 défis, 3 n’ont encore aucune alliance : … » */
export function unansweredSentence(composition: Composition, most: number): Runs | null {
  const { facts, say, name } = composition
  const { challenges, unansweredChallenges } = facts.figures
  if ((challenges.value ?? 0) === 0 || unansweredChallenges.value === null) return null
  if (unansweredChallenges.value === 0) {
    return say('note.challenges.allAnswered', { count: challenges.value ?? 0 })
  }
  const names = nameList(composition, facts.unansweredChallenges.map(name), most)
  if (challenges.value === 1) return say('note.challenges.unansweredOnly', { names })
  const counted = countedRuns(composition, 'challenges')
  if (challenges.value === unansweredChallenges.value) {
    return say('note.challenges.unansweredAll', { challenges: counted, names })
  }
  return say('note.challenges.unanswered', {
    challenges: counted,
    n: figureRun(composition, 'unansweredChallenges'),
    count: unansweredChallenges.value,
    names,
  })
}

/** Worlds of which no actor is recorded. « Autres » is none that anybody looks for. */
export function missingWorldsSentence(composition: Composition): Runs | null {
  const { facts, say, term } = composition
  const { parts } = facts.breakdowns.actorsByWorld
  const present = new Set(parts.filter(({ figure }) => figure.value !== 0).map(({ code }) => code))
  const missing = world.filter(({ code }) => code !== 'autre' && !present.has(code))
  if (parts.length === 0 || missing.length === 0) return null
  const names = missing.map(({ code }) => term('world', code))
  return say('note.essentials.missingWorlds', { names: nameList(composition, names, 4) })
}

export function withoutActorSentence(composition: Composition, most: number): Runs | null {
  const { facts, input, say, communeName } = composition
  const { communes, communesWithoutActor: without } = facts.figures
  if ((communes.value ?? 0) < 2 || without.value === null || without.value === 0) return null
  const taken = new Set([...input.tables.actor.values()].map(({ commune }) => commune))
  const open = [...new Set(input.territory?.communes ?? [])].filter((code) => !taken.has(code))
  const names = open.map(communeName).toSorted((one, other) => one.localeCompare(other))
  const said = {
    communes: countedRuns(composition, 'communes'),
    n: figureRun(composition, 'communesWithoutActor'),
    count: pluralOf(without),
  }
  return say('note.territory.withoutActor', {
    ...said,
    names: nameList(composition, names, most),
  })
}

export function isolatesSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  const { isolates, actors } = facts.figures
  if (isolates.state === 'known' && isolates.value === 0) return null
  if ((actors.value ?? 0) === 0) return null
  return say('note.network.isolates', {
    n: figureRun(composition, 'isolates'),
    count: pluralOf(isolates),
  })
}

/** Actors whom nothing ties to another yet. */
export function untiedSentence(composition: Composition): Runs | null {
  const { facts, say, words } = composition
  const untied = facts.contactsToMake
  if (untied.length === 0) return null
  return say('note.actors.untied', {
    n: recordsRun(composition, 'contactsToMake', untied, words('note.actors.untiedLabel')),
    count: untied.length,
  })
}

/** What is missing, the most urgent first. */
export function missingSentences(composition: Composition): readonly Runs[] {
  const isAnswered = composition.facts.figures.unansweredChallenges.value === 0
  return [
    isAnswered ? null : unansweredSentence(composition, 3),
    missingWorldsSentence(composition),
    untiedSentence(composition),
    withoutActorSentence(composition, 3),
  ].filter((said) => said !== null)
}
