import { plainWords } from '../kernel/plain-words'
import type { Actor } from '../model/actor'
import { normaliseIdentifier } from '../model/identifiers'
import type { ActorValues } from './actor-values'

/** How an actor of a file was found to be one of the territory's. */
export type MatchKind =
  /** By an official number. */
  | 'number'
  /** By its name and commune: for a person to say. */
  | 'perhaps'

export interface Match {
  readonly kind: MatchKind
  readonly actor: Actor
}

/** Finds the actor of the territory that a row of a file is about, if any. */
export type FindActor = (
  values: ActorValues,
  id: string | null,
  isHeadOffice: boolean,
) => Match | null

/** A record that was merged: what it says itself, and the actor that is shown for it. */
export interface MergedRecord {
  readonly record: Actor
  readonly shownAs: string
}

/**
 * Makes a finder over the territory's actors: domain.md 4.9, "Duplicate keys in order". By the number or
 * name of a record that was merged, it finds the actor that is shown for it.
 */
export function actorFinder(
  actors: Iterable<Actor>,
  merged: Iterable<MergedRecord> = [],
): FindActor {
  const byId = new Map<string, Actor>()
  const bySiret = new Map<string, Actor>()
  const bySiren = new Map<string, Actor>()
  const byRna = new Map<string, Actor>()
  const byName = new Map<string, Actor>()
  function index(record: Actor, actor: Actor): void {
    addFirst(byId, record.id, actor)
    addFirst(bySiret, normaliseIdentifier(record.siret ?? ''), actor)
    // An actor that is another establishment than the head office stands for itself, not for its unit.
    if (!record.id.startsWith('siret:')) {
      addFirst(bySiren, normaliseIdentifier(record.siren ?? ''), actor)
    }
    addFirst(byRna, normaliseIdentifier(record.rna ?? ''), actor)
    addFirst(byName, nameKey(record), actor)
  }
  for (const actor of actors) index(actor, actor)
  for (const { record, shownAs } of merged) {
    const actor = byId.get(shownAs)
    if (actor !== undefined) index(record, actor)
  }
  return (values, id, isHeadOffice) => {
    const siren = isHeadOffice ? values.siren : undefined
    const numbered =
      byId.get(id ?? '') ??
      bySiret.get(values.siret ?? '') ??
      bySiren.get(siren ?? '') ??
      byRna.get(normaliseIdentifier(values.rna ?? ''))
    if (numbered !== undefined) return { kind: 'number', actor: numbered }
    const named = byName.get(nameKey(values))
    if (named === undefined || contradicts(named, values)) return null
    return { kind: 'perhaps', actor: named }
  }
}

function addFirst(map: Map<string, Actor>, key: string, actor: Actor): void {
  if (key !== '' && !map.has(key)) map.set(key, actor)
}

/** Name and commune as compared; empty without a name. */
export function nameKey({ name = '', commune = '' }: Pick<Actor, 'name' | 'commune'>): string {
  const words = plainWords(name)
  return words === '' ? '' : `${words}|${commune}`
}

/** Whether both have a number of one kind, and not the same: then they are two, whatever their names. */
function contradicts(actor: Actor, values: ActorValues): boolean {
  return (['siret', 'siren', 'rna'] as const).some((field) => {
    const here = normaliseIdentifier(actor[field] ?? '')
    const there = normaliseIdentifier(values[field] ?? '')
    return here !== '' && there !== '' && here !== there
  })
}
