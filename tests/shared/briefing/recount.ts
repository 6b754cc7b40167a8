import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import type { FigureCode } from '../../../shared/briefing/facts'
import { actorKind } from '../../../shared/model/vocabularies/actor-kind'

/**
 * The single numbers of a briefing counted over again from the records, the plain way and with nothing of
 * `shared/briefing` or `shared/graph`. Null where they are not told.
 */
export type Recount = Readonly<Record<FigureCode, number | null>>

interface Pairs {
  readonly ids: readonly string[]
  /** `a|b`, the smaller first. */
  readonly keys: ReadonlySet<string>
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`
}

export function worldOf(input: BriefingInput, id: string): string {
  const actor = input.tables.actor.get(id)
  const parent = actorKind.find(({ code }) => code === actor?.kind)?.parent
  return actor?.world ?? parent ?? 'autre'
}

/** Memberships of actors and alliances that are there, each pair once: actor and alliance. */
export function membershipPairs({ tables }: BriefingInput): readonly (readonly [string, string])[] {
  const met = new Set<string>()
  return [...tables.membership.values()].flatMap(({ actor = '', alliance = '' }) => {
    const key = `${actor}|${alliance}`
    if (!tables.actor.has(actor) || !tables.alliance.has(alliance) || met.has(key)) return []
    met.add(key)
    return [[actor, alliance] as const]
  })
}

function ties({ tables, untold }: BriefingInput) {
  return [...tables.relation.values(), ...(untold?.relations.values() ?? [])].filter(
    ({ from = '', to = '', type }) =>
      type !== 'souhaite' && from !== to && tables.actor.has(from) && tables.actor.has(to),
  )
}

/** Actors tied to each other: by an alliance that both are in, or by a relation. */
function actorPairs(input: BriefingInput): Pairs {
  const keys = new Set<string>()
  const members = membershipPairs(input)
  const byAlliance = new Map<string, string[]>()
  for (const [actor, alliance] of members) {
    byAlliance.set(alliance, [...(byAlliance.get(alliance) ?? []), actor])
  }
  for (const together of byAlliance.values()) {
    for (const one of together)
      for (const other of together) if (one < other) keys.add(`${one}|${other}`)
  }
  for (const { from = '', to = '' } of ties(input)) keys.add(pairKey(from, to))
  return { ids: [...input.tables.actor.keys()], keys }
}

/** Actors and alliances, and what ties them. */
export function drawnPairs(input: BriefingInput): Pairs {
  const keys = new Set(membershipPairs(input).map(([actor, x]) => pairKey(`A${actor}`, `X${x}`)))
  for (const { from = '', to = '' } of ties(input)) keys.add(pairKey(`A${from}`, `A${to}`))
  const { actor, alliance } = input.tables
  const ids = [
    ...[...actor.keys()].map((id) => `A${id}`),
    ...[...alliance.keys()].map((id) => `X${id}`),
  ]
  return { ids, keys }
}

export function neighbours({ ids, keys }: Pairs): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const key of keys) {
    const [one = '', other = ''] = key.split('|')
    found.get(one)?.push(other)
    found.get(other)?.push(one)
  }
  return found
}

function partsOf(pairs: Pairs): readonly number[] {
  const around = neighbours(pairs)
  const met = new Set<string>()
  return pairs.ids.flatMap((start) => {
    if (met.has(start)) return []
    const part = [start]
    met.add(start)
    for (const id of part) {
      for (const next of around.get(id) ?? []) {
        if (!met.has(next)) part.push(next)
        met.add(next)
      }
    }
    return [part.length]
  })
}

function network(input: BriefingInput) {
  const { actor, alliance } = input.tables
  const pairs = actorPairs(input)
  const degrees = [...neighbours(pairs).values()].map((found) => found.length)
  const most = Math.max(0, ...degrees)
  const n = actor.size
  const across = [...pairs.keys].filter((key) => {
    const [one = '', other = ''] = key.split('|')
    return worldOf(input, one) !== worldOf(input, other)
  }).length
  const all = pairs.keys.size
  const isTold = n >= 3 && all > 0
  const parts = partsOf(drawnPairs(input))
  const members = membershipPairs(input).length
  const nodes = n + alliance.size
  return {
    density: nodes >= 3 && members > 0 ? members / (n * alliance.size) : null,
    centralisation: isTold
      ? degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2))
      : null,
    components: nodes > 0 ? parts.length : null,
    isolates: nodes > 0 ? parts.filter((size) => size === 1).length : null,
    crossWorldShare: isTold ? across / all : null,
    eiIndex: isTold ? (across - (all - across)) / all : null,
  }
}

/** The last day that a partial date may mean. */
function dayItEnds(partial: string): string {
  return (
    [partial, `${partial}-31`, `${partial}-12-31`].find(({ length }) => length === 10) ?? partial
  )
}

function dayItBegins(partial: string): string {
  return (
    [partial, `${partial}-01`, `${partial}-01-01`].find(({ length }) => length === 10) ?? partial
  )
}

function alliances(input: BriefingInput) {
  const { today, tables } = input
  const all = [...tables.alliance.values()]
  const known = ['idee', 'cadrage', 'construction', 'formalisee', 'suspendue', 'terminee']
  const active = all.filter(({ stage, startOn, endOn }) => {
    if (startOn !== undefined && dayItBegins(startOn) > today) return false
    if (endOn !== undefined && dayItEnds(endOn) < today) return false
    if (stage === 'active' || stage === 'evaluee' || stage === 'essaimage') return true
    return !known.includes(stage ?? '') && startOn !== undefined
  })
  const dated = all.some(
    ({ stage = '', startOn, endOn }) => stage + (startOn ?? '') + (endOn ?? '') !== '',
  )
  const worlds = new Map<string, Set<string>>()
  for (const [actor, alliance] of membershipPairs(input)) {
    worlds.set(alliance, (worlds.get(alliance) ?? new Set()).add(worldOf(input, actor)))
  }
  return {
    alliances: all.length,
    activeAlliances: all.length > 0 && !dated ? null : active.length,
    crossWorldAlliances:
      worlds.size === 0 ? null : [...worlds.values()].filter(({ size }) => size >= 3).length,
  }
}

function places({ territory, tables, populations }: BriefingInput) {
  const communes = [...new Set(territory?.communes ?? [])]
  const actors = [...tables.actor.values()]
  const taken = actors.flatMap(({ commune }) => commune ?? [])
  const known = communes.map((code) => populations.get(code))
  const isKnown = communes.length > 0 && known.every((one) => one !== undefined)
  const population = known.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return {
    communes: communes.length === 0 ? null : communes.length,
    communesWithoutActor:
      communes.length === 0 || taken.length === 0
        ? null
        : communes.filter((code) => !taken.includes(code)).length,
    population: isKnown ? population : null,
    actorsPerThousand:
      isKnown && population > 0 && actors.length > 0 ? (actors.length * 1000) / population : null,
  }
}

export function recount(input: BriefingInput): Recount {
  const { tables, today } = input
  const count = <T>(records: ReadonlyMap<string, T>, test: (record: T) => boolean): number =>
    [...records.values()].filter(test).length
  const allied = new Set(membershipPairs(input).map(([actor]) => actor)).size
  const answered = [...tables.alliance.values()].flatMap(({ challenges = [] }) => challenges)
  const open = [...tables.event.values()].filter(
    ({ nextAction = '', isNextActionDone }) => nextAction !== '' && isNextActionDone !== true,
  )
  return {
    actors: tables.actor.size,
    alliedActors: allied,
    alliedShare: tables.actor.size === 0 ? null : allied / tables.actor.size,
    ...alliances(input),
    relations: ties(input).length,
    challenges: tables.challenge.size,
    unansweredChallenges: count(tables.challenge, ({ id }) => !answered.includes(id)),
    resources: tables.resource.size,
    events: tables.event.size,
    impacts: count(
      tables.impact,
      ({ alliance }) => alliance === undefined || tables.alliance.has(alliance),
    ),
    nextActions: open.length,
    overdueActions: open.filter(
      ({ nextActionOn }) => nextActionOn !== undefined && dayItEnds(nextActionOn) < today,
    ).length,
    fictitious:
      count(tables.actor, ({ isFictitious }) => isFictitious === true) +
      count(tables.alliance, ({ isFictitious }) => isFictitious === true),
    ...places(input),
    ...network(input),
  }
}
