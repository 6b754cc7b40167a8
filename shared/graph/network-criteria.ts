import type { Actor } from '../model/actor'
import type { Alliance } from '../model/alliance'
import type { Term } from '../model/term'
import { worldOf } from '../model/world-of'
import { textMatcher } from './match-text'
import type { NetworkFilter } from './network-filter'
import { firstDay, lastDay, overlaps } from './partial-date'

/** A filter as tests on single records. */
export interface NetworkCriteria {
  /** World and kind, and not founded after the date asked for. */
  readonly allowsActor: (actor: Actor) => boolean
  /** Form, stage and date. */
  readonly allowsAlliance: (alliance: Alliance) => boolean
  /** Theme, commune and text. */
  readonly namesActor: (actor: Actor) => boolean
  readonly namesAlliance: (alliance: Alliance) => boolean
  /** Whether a membership or relation held at the date asked for. */
  readonly holds: (tie: { readonly since?: string; readonly until?: string }) => boolean
  readonly isAboutActors: boolean
  readonly isAboutAlliances: boolean
  readonly isAboutNames: boolean
}

function oneOf(wanted: readonly string[]): (values: readonly (string | undefined)[]) => boolean {
  const set = new Set(wanted)
  if (set.size === 0) return () => true
  return (values) => values.some((value) => value !== undefined && set.has(value))
}

/** Makes the tests of a filter once, so that each record is tested quickly. */
export function networkCriteria(filter: NetworkFilter, terms: readonly Term[]): NetworkCriteria {
  const world = oneOf(filter.worlds)
  const actorKind = oneOf(filter.actorKinds)
  const form = oneOf(filter.allianceForms)
  const stage = oneOf(filter.stages)
  const theme = oneOf(filter.themes)
  const commune = oneOf(filter.communes)
  const text = textMatcher(filter.text)
  const { date } = filter
  return {
    allowsActor: (actor) =>
      actorKind([actor.kind]) &&
      world([worldOf(actor, terms)]) &&
      (date === '' || actor.createdOn === undefined || firstDay(actor.createdOn) <= lastDay(date)),
    allowsAlliance: (alliance) =>
      form([alliance.form]) &&
      stage([alliance.stage]) &&
      overlaps(alliance.startOn, alliance.endOn, date),
    namesActor: (actor) =>
      theme(actor.themes ?? []) &&
      commune([actor.commune]) &&
      text(actor.name, actor.acronym, actor.tags?.join(' ')),
    namesAlliance: (alliance) =>
      theme(alliance.themes ?? []) && commune(alliance.communes ?? []) && text(alliance.title),
    holds: (tie) => overlaps(tie.since, tie.until, date),
    isAboutActors: filter.worlds.length + filter.actorKinds.length > 0,
    isAboutAlliances: filter.allianceForms.length + filter.stages.length > 0,
    isAboutNames: filter.themes.length + filter.communes.length > 0 || filter.text.trim() !== '',
  }
}
