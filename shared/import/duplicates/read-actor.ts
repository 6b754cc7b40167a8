import type { Actor } from '../../model/actor'
import type { CandidateKeys } from './candidate-keys'
import { candidateKeys } from './candidate-keys'
import type { CommuneLookup } from './commune-lookup'
import type { LocatedName } from './locate-name'
import { locateName } from './locate-name'
import type { OfficialNumbers } from './official-numbers'
import { readNumbers } from './official-numbers'
import type { ReadName } from './read-name'
import { readName } from './read-name'

/** An actor as it is compared with others. */
export interface ReadActor {
  readonly id: string
  readonly kind: string
  readonly numbers: OfficialNumbers
  /** INSEE code of the commune of today, or the unknown code as it stands; empty where none is recorded. */
  readonly commune: string
  readonly name: ReadName
  readonly located: LocatedName
  readonly keys: CandidateKeys
}

/** Reads what matters of an actor, once; comparing is then quick. */
export function readActor(actor: Actor, communes: CommuneLookup): ReadActor {
  const code = (actor.commune ?? '').trim().toUpperCase()
  const commune = code === '' ? null : communes(code)
  const name = readName(actor.name ?? '', actor.acronym)
  const read = {
    id: actor.id,
    kind: actor.kind ?? '',
    numbers: readNumbers(actor),
    commune: commune?.today ?? code,
    name,
    located: locateName(name.words, code, commune),
  }
  return { ...read, keys: candidateKeys(read) }
}

/** Reads actors, in order of id, whatever the order in which they come. */
export function readActors(actors: Iterable<Actor>, communes: CommuneLookup): readonly ReadActor[] {
  const read = Array.from(actors, (actor) => readActor(actor, communes))
  return read.sort((a, b) => (a.id < b.id ? -1 : 1))
}
