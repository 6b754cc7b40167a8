/**
 * What of the network is shown. An empty list, and an empty text, ask nothing; several values of one
 * list are alternatives; different criteria all hold.
 */
export interface NetworkFilter {
  /** Of actors: codes of the vocabulary `world`. */
  readonly worlds: readonly string[]
  /** Of actors: codes of `actorKind`. */
  readonly actorKinds: readonly string[]
  /** Of alliances: codes of `allianceForm`. */
  readonly allianceForms: readonly string[]
  /** Of alliances: codes of `stage`. */
  readonly stages: readonly string[]
  /** Of actors and alliances: codes of `theme`. */
  readonly themes: readonly string[]
  /** Of actors and alliances: INSEE codes. */
  readonly communes: readonly string[]
  /** Of alliances, memberships and relations: a year, month or day during which they held. */
  readonly date: string
  /** Of actors and alliances: words that their names must hold, in any order. */
  readonly text: string
}

/** Asks nothing: the whole network. */
export const emptyFilter: NetworkFilter = {
  worlds: [],
  actorKinds: [],
  allianceForms: [],
  stages: [],
  themes: [],
  communes: [],
  date: '',
  text: '',
}

/** How many criteria a filter asks for: each list that is not empty is one. */
export function countCriteria({ date, text, ...lists }: NetworkFilter): number {
  const asked = Object.values(lists).filter((list) => list.length > 0).length
  return asked + (date === '' ? 0 : 1) + (text.trim() === '' ? 0 : 1)
}

/** Whether a filter lets everything through. */
export function asksNothing(filter: NetworkFilter): boolean {
  return countCriteria(filter) === 0
}
