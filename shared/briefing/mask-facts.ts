import type { Finding } from '../graph/blind-spots/blind-spot'
import { untold } from './count-figure'
import type { AllianceFact, BriefingFacts } from './facts'
import type { Figure } from './figure'
import type { ConfidentialityLevel } from './level'
import { maskActors } from './mask-actors'
import { maskMoves } from './mask-moves'
import { maskParts, maskRows } from './mask-rows'
import { isSmall } from './protect-cells'

type Figures = BriefingFacts['figures']

/** Findings that judge somebody: who bridges, who matters and is tied to nobody. */
const ofJudgement: readonly Finding['kind'][] = [
  'actor-without-tie',
  'influence-without-tie',
  'single-bridge',
]

/** Findings about actors. */
const ofActors: readonly Finding['kind'][] = [...ofJudgement, 'pair-without-alliance']

/** So many worlds among the members of a small alliance tell how many these are. */
const tellingWorlds = 3

function withoutCount(figure: Figure): Figure {
  if (figure.value === null) return figure
  return untold(figure, isSmall(figure.value) ? 'masked' : 'withheld')
}

/** A share or ratio, unless what it follows from is not told. */
function following(figure: Figure, isTold: boolean): Figure {
  return isTold || figure.value === null ? figure : untold(figure, 'withheld')
}

/** Alliances with the number of their members, and whether density may be told: it has their sum. */
function maskAlliances(alliances: readonly AllianceFact[]): {
  readonly alliances: readonly AllianceFact[]
  readonly isDensityTold: boolean
} {
  const figures = alliances.map(({ members }) => members)
  const protectedParts = maskParts(figures)
  const members =
    protectedParts ?? figures.map((one) => (isSmall(one.value ?? 0) ? withoutCount(one) : one))
  return {
    isDensityTold: protectedParts !== null,
    alliances: alliances.map((alliance, at) => {
      const figure = members[at] ?? alliance.members
      const isTelling = figure.state === 'masked' && alliance.worlds.length >= tellingWorlds
      return { ...alliance, members: figure, worlds: isTelling ? [] : alliance.worlds }
    }),
  }
}

/** Isolates are actors and alliances without members, which the list of alliances tells. */
function maskIsolates({ isolates, components }: Figures): Pick<Figures, 'isolates' | 'components'> {
  const actors = isolates.records.filter((ref) => ref.startsWith('actor/')).length
  const isTold = !isSmall(actors) && !isSmall(isolates.value ?? 0)
  return isTold
    ? { isolates, components }
    : { isolates: withoutCount(isolates), components: withoutCount(components) }
}

function maskForPublic(facts: BriefingFacts): BriefingFacts {
  const masks = maskActors(facts)
  const { alliances, isDensityTold } = maskAlliances(facts.alliances)
  const { actors, alliedActors, alliedShare, actorsPerThousand, density } = facts.figures
  const told = { actors: masks.figureOf(actors), alliedActors: masks.figureOf(alliedActors) }
  const areActorsTold = told.actors === actors
  const areAlliedTold = told.alliedActors === alliedActors
  const figures: Figures = {
    ...facts.figures,
    ...told,
    ...maskIsolates(facts.figures),
    alliedShare: following(alliedShare, areActorsTold && areAlliedTold),
    actorsPerThousand: following(actorsPerThousand, areActorsTold),
    density: following(density, areActorsTold && isDensityTold),
  }
  const { actorsByWorld, actorsByKind, actorsByCommune } = facts.breakdowns
  return {
    ...facts,
    figures,
    breakdowns: {
      ...facts.breakdowns,
      actorsByWorld: masks.breakdownOf(actorsByWorld),
      actorsByKind: masks.breakdownOf(actorsByKind),
      actorsByCommune: masks.breakdownOf(actorsByCommune),
    },
    challengeByWorld: maskRows(facts.challengeByWorld),
    challengeByStance: maskRows(facts.challengeByStance),
    alliances,
    nextActions: [],
    recommendations: facts.recommendations.filter(
      ({ finding }) => !ofActors.includes(finding.kind),
    ),
    moves: maskMoves(facts, figures),
  }
}

/**
 * The facts that a level tells. `partners`: nobody is named as a bridge, as a contact to make, or in a
 * recommendation that judges; numbers stay. `public`: besides, counts of 1 to 4 actors are masked, and whatever
 * would give them away is withheld, shares and moves too; what was decided on and is to be done next is left out,
 * and so are recommendations about actors. Masking twice changes nothing.
 */
export function maskFacts(facts: BriefingFacts, level: ConfidentialityLevel): BriefingFacts {
  if (level === 'internal') return facts
  const told = level === 'public' ? maskForPublic(facts) : facts
  return {
    ...told,
    brokers: [],
    contactsToMake: [],
    recommendations: told.recommendations.filter(
      ({ finding }) => !ofJudgement.includes(finding.kind),
    ),
  }
}
