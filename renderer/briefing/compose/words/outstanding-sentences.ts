import type { Composition } from '../composition'
import { countedRuns, figureRun, numberRun, pluralOf, recordsRun } from './figure-runs'
import { leadingPart } from './leading-part'
import { maturitySentence } from './maturity-sentence'
import type { Runs } from './runs'

/** « Sur 43 acteurs, 31 sont dans au moins une alliance (72 %). » */
export function alliedSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  const { alliedActors, alliances } = facts.figures
  const actors = countedRuns(composition, 'actors')
  if (alliances.value === 0 || facts.figures.actors.state !== 'known') return null
  if (facts.figures.actors.value === 1) {
    return alliedActors.value === 1
      ? say('note.essentials.alliedOne')
      : say('note.essentials.alliedOneNot')
  }
  if (alliedActors.value === 0) return say('note.essentials.alliedNone', { actors })
  if (alliedActors.value !== null && alliedActors.value === facts.figures.actors.value) {
    return say('note.essentials.alliedAll', {
      actors,
      share: figureRun(composition, 'alliedShare'),
    })
  }
  // « Au moins 5 » of many says nothing.
  if (alliedActors.state === 'withheld') return null
  const n = figureRun(composition, 'alliedActors')
  const said = { actors, n, count: pluralOf(alliedActors) }
  const share = figureRun(composition, 'alliedShare')
  // The public may not be told the share where it would give a small number away.
  if (share === null) return say('note.essentials.alliedCount', said)
  return say('note.essentials.allied', { ...said, share })
}

/** The world with the most actors, where there are two worlds at least. */
function topWorldSentence(composition: Composition): Runs | null {
  const { facts, say, term, quoted, words } = composition
  const first = leadingPart(facts.breakdowns.actorsByWorld)
  if (first === null) return null
  const world = term('world', first.code)
  const label = words('note.pictures.partOf', {
    what: words('note.pictures.actorsByWorld'),
    part: world,
  })
  return say('note.essentials.topWorld', {
    world: quoted(world),
    n: numberRun(composition, `actorsByWorld/${first.code}`, first.figure, label),
    actors: countedRuns(composition, 'actors'),
  })
}

export function crossWorldSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  const { crossWorldAlliances, alliances } = facts.figures
  if ((alliances.value ?? 0) === 0 && alliances.state === 'known') return null
  if (crossWorldAlliances.value === 0) return say('note.essentials.crossWorldNone')
  return say('note.essentials.crossWorld', {
    n: figureRun(composition, 'crossWorldAlliances'),
    count: pluralOf(crossWorldAlliances),
    alliances: countedRuns(composition, 'alliances'),
  })
}

/** The challenge that most alliances answer, where one is ahead of the others. */
export function topChallengeSentence(composition: Composition): Runs | null {
  const { facts, say, name, quoted, words } = composition
  const first = leadingPart(facts.breakdowns.challengesByAlliances)
  if (first === null || (first.figure.value ?? 0) < 2) return null
  const title = name(`challenge/${first.code}`)
  const label = words('note.pictures.partOf', {
    what: words('note.pictures.challengesByAlliances'),
    part: title,
  })
  return say('note.essentials.topChallenge', {
    challenge: quoted(title),
    n: numberRun(composition, `challengesByAlliances/${first.code}`, first.figure, label),
  })
}

/** The actor that most shortest paths lead over. */
function brokerSentence(composition: Composition): Runs | null {
  const { facts, say, name, words } = composition
  const [first] = facts.brokers
  if (first === undefined) return null
  return say('note.essentials.broker', {
    actor: name(first.record),
    n: numberRun(composition, `broker/${first.record}`, first.figure, words('note.network.broker')),
  })
}

export function impactsSentence(composition: Composition): Runs | null {
  const { facts, say, term, quoted, words } = composition
  const { impacts } = facts.figures
  const [first, second] = facts.breakdowns.impactsByDimension.parts.filter(
    ({ code, figure }) => code !== '' && (figure.value ?? 0) > 0,
  )
  if ((impacts.value ?? 0) === 0 || first === undefined) return null
  const counted = countedRuns(composition, 'impacts')
  if (first.figure.value === second?.figure.value || impacts.value === 1) {
    return say('note.essentials.impacts', { impacts: counted, count: pluralOf(impacts) })
  }
  const dimension = term('impactDimension', first.code)
  const label = words('note.pictures.partOf', {
    what: words('note.pictures.impactLevels'),
    part: dimension,
  })
  return say('note.essentials.impactsMost', {
    impacts: counted,
    dimension: quoted(dimension),
    n: numberRun(composition, `impactsByDimension/${first.code}`, first.figure, label),
    count: pluralOf(impacts),
  })
}

/** What is to be done; not for a public. */
function actionsSentence(composition: Composition): Runs | null {
  const { facts, say, level, words } = composition
  if (level === 'public' || facts.nextActions.length === 0) return null
  const refs = facts.nextActions.map(({ event }) => event)
  const overdue = facts.nextActions.filter(({ isOverdue }) => isOverdue).map(({ event }) => event)
  const n = recordsRun(composition, 'nextActions', refs, words('note.figures.nextActions'))
  if (overdue.length === 0) return say('note.essentials.actions', { n, count: refs.length })
  const label = words('note.figures.overdueActions')
  const said = {
    count: refs.length,
    overdue: recordsRun(composition, 'overdueActions', overdue, label),
  }
  return say('note.essentials.actionsLate', { ...said, n })
}

/** What stands out, the most telling first: each only where the data carry it. */
export function outstandingSentences(composition: Composition): readonly Runs[] {
  return [
    alliedSentence(composition),
    crossWorldSentence(composition),
    topWorldSentence(composition),
    topChallengeSentence(composition),
    maturitySentence(composition),
    impactsSentence(composition),
    brokerSentence(composition),
    actionsSentence(composition),
  ].filter((said) => said !== null)
}
