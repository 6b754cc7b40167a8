/** By the beginning of a number's id, the tables and pictures that show what it is made of. */
const homes: readonly (readonly [beginning: string, ids: readonly string[]])[] = [
  ['actorsByCommune', ['actors-by-commune', 'map']],
  ['actorsByKind', ['actors-by-world']],
  ['actorsByWorld', ['actors-by-world']],
  ['actorsPerThousand', ['actors-by-commune']],
  ['actors', ['actors-by-world']],
  ['alliancesByForm', ['alliances-by-form']],
  ['alliancesByPartnership', ['alliances-by-partnership']],
  ['alliancesByStage', ['alliances-by-stage']],
  ['activeAlliances', ['alliances']],
  ['alliances', ['alliances']],
  ['alliance/', ['alliances']],
  ['alliedActors', ['network', 'actors-by-world']],
  ['alliedShare', ['network', 'actors-by-world']],
  ['crossWorldAlliances', ['alliances']],
  ['challengesByAlliances', ['challenges-by-alliances']],
  ['challengeByWorld', ['challenge-by-world']],
  ['challengeByStance', ['challenge-by-stance']],
  ['challengesBySeverity', ['challenges']],
  ['challenges', ['challenges-by-alliances']],
  ['unansweredChallenges', ['challenges-by-alliances']],
  ['communes', ['map', 'actors-by-commune']],
  ['population', ['map']],
  ['resourcesByKind', ['resources-by-kind']],
  ['resources', ['resources']],
  ['impacts', ['impact-levels', 'impacts']],
  ['impactByLevel', ['impact-levels']],
  ['nextActions', ['next-actions']],
  ['overdueActions', ['next-actions']],
  ['relations', ['network']],
  ...['density', 'centralisation', 'components', 'isolates', 'crossWorldShare', 'eiIndex'].map(
    (code) => [code, ['measures', 'network']] as const,
  ),
]

/** Where a reader may look at what a number is made of, the likeliest first. */
export function homesOf(id: string): readonly string[] {
  return homes.find(([beginning]) => id.startsWith(beginning))?.[1] ?? []
}
