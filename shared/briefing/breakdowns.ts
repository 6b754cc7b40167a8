import type { Actor } from '../model/actor'
import type { Alliance } from '../model/alliance'
import { termsOf } from '../model/vocabularies/term-label'
import { breakDown } from './break-down'
import { countOf } from './count-figure'
import type { BreakdownCode } from './facts'
import type { Breakdown } from './figure'
import { challengesInOrder } from './challenges-in-order'
import type { FactsGround } from './ground'
import { recordRef } from './record-refs'
import { impactsOf } from './record-figures'

type Breakdowns<C extends BreakdownCode> = Readonly<Record<C, Breakdown>>

const actorRef = ({ id }: { readonly id: string }) => recordRef('actor', id)
const allianceRef = ({ id }: { readonly id: string }) => recordRef('alliance', id)

function actorBreakdowns({
  input,
  worldOf,
}: FactsGround): Breakdowns<'actorsByWorld' | 'actorsByKind' | 'actorsByCommune'> {
  const actors = [...input.tables.actor.values()]
  const by = (code: string, vocabulary: string, codeOf: (actor: Actor) => string): Breakdown =>
    breakDown({ code, vocabulary }, actors, codeOf, actorRef)
  return {
    actorsByWorld: by('actorsByWorld', 'world', ({ id }) => worldOf.get(id) ?? ''),
    actorsByKind: by('actorsByKind', 'actorKind', ({ kind }) => kind ?? ''),
    actorsByCommune: by('actorsByCommune', 'commune', ({ commune }) => commune ?? ''),
  }
}

/**
 * The types of partnership that an alliance has, those of a type's kind as that type (financial sponsorship is
 * sponsorship), each once. Of a partnership that says none, the empty code; of other alliances, nothing.
 */
function partnershipTypes(alliance: Alliance, parents: ReadonlyMap<string, string>) {
  const types = new Set((alliance.partnershipTypes ?? []).map((code) => parents.get(code) ?? code))
  if (types.size === 0) return alliance.form === 'partenariat' ? [''] : []
  return [...types]
}

function allianceBreakdowns({
  input: { tables },
}: FactsGround): Breakdowns<'alliancesByForm' | 'alliancesByPartnership' | 'alliancesByStage'> {
  const alliances = [...tables.alliance.values()]
  const parents = new Map(
    termsOf('partnershipType', [...tables.term.values()]).flatMap(({ code, parent = '' }) =>
      parent === '' ? [] : [[code, parent] as const],
    ),
  )
  const by = (code: string, vocabulary: string, codeOf: (alliance: Alliance) => string) =>
    breakDown({ code, vocabulary }, alliances, codeOf, allianceRef)
  return {
    alliancesByForm: by('alliancesByForm', 'allianceForm', ({ form }) => form ?? ''),
    alliancesByStage: by('alliancesByStage', 'stage', ({ stage }) => stage ?? ''),
    alliancesByPartnership: breakDown(
      {
        code: 'alliancesByPartnership',
        vocabulary: 'partnershipType',
        isOverlapping: true,
      },
      alliances,
      (alliance) => partnershipTypes(alliance, parents),
      allianceRef,
    ),
  }
}

/** By challenge, the alliances that answer it, none too: most alliances first, then the gravest. */
function challengesByAlliances(ground: FactsGround): Breakdown {
  const parts = challengesInOrder(ground.input.tables.challenge).map(({ id }) => ({
    code: id,
    figure: countOf(
      `challengesByAlliances/${id}`,
      (ground.answersTo.get(id) ?? []).map((alliance) => recordRef('alliance', alliance)),
    ),
  }))
  parts.sort((left, right) => (right.figure.value ?? 0) - (left.figure.value ?? 0))
  return {
    code: 'challengesByAlliances',
    vocabulary: 'challenge',
    isOverlapping: true,
    parts,
  }
}

/** Counts by the vocabulary of each kind of record; `severity`: the scale's steps 1 to 4 as codes. */
export function breakdowns(ground: FactsGround): Breakdowns<BreakdownCode> {
  const { tables } = ground.input
  return {
    ...actorBreakdowns(ground),
    ...allianceBreakdowns(ground),
    challengesByAlliances: challengesByAlliances(ground),
    challengesBySeverity: breakDown(
      { code: 'challengesBySeverity', vocabulary: 'severity' },
      tables.challenge.values(),
      ({ severity }) => (severity === undefined ? '' : String(severity)),
      ({ id }) => recordRef('challenge', id),
    ),
    resourcesByKind: breakDown(
      { code: 'resourcesByKind', vocabulary: 'resourceKind' },
      tables.resource.values(),
      ({ kind }) => kind ?? '',
      ({ id }) => recordRef('resource', id),
    ),
    impactsByDimension: breakDown(
      { code: 'impactsByDimension', vocabulary: 'impactDimension' },
      impactsOf(ground),
      ({ dimension }) => dimension ?? '',
      ({ id }) => recordRef('impact', id),
    ),
    eventsByKind: breakDown(
      { code: 'eventsByKind', vocabulary: 'eventKind' },
      tables.event.values(),
      ({ kind }) => kind ?? '',
      ({ id }) => recordRef('event', id),
    ),
  }
}
