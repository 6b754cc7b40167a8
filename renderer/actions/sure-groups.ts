import type { DuplicatePair } from '../../shared/import/duplicates/duplicate-pair'
import { readName } from '../../shared/import/duplicates/read-name'
import type { Actor } from '../../shared/model/actor'
import { keptByDefault } from './duplicates-kept'

/** Actors that are one beyond doubt, the one to keep first. */
export interface SureGroup {
  readonly kept: Actor
  readonly others: readonly Actor[]
}

/** An official number that nothing contradicts. */
const sureScore = 0.97

/** Read once for each actor as it stands: after each decision, all pairs are looked at again. */
const names = new WeakMap<Actor, string>()

function nameOf(actor: Actor): string {
  const known = names.get(actor)
  if (known !== undefined) return known
  const { name = '', acronym } = actor
  const read = readName(name, acronym).words.toSorted().join(' ')
  names.set(actor, read)
  return read
}

/** Whether two actors have the same SIRET or RNA number, and the same name as names are compared. */
function isSure({ reason, score }: DuplicatePair, left: Actor, right: Actor): boolean {
  if ((reason !== 'siret' && reason !== 'rna') || score < sureScore) return false
  const name = nameOf(left)
  return name !== '' && name === nameOf(right)
}

/** The pairs that may be merged without looking at each, joined where they share an actor. */
export function sureGroups(
  pairs: readonly DuplicatePair[],
  actors: ReadonlyMap<string, Actor>,
  ties: ReadonlyMap<string, number>,
): readonly SureGroup[] {
  const groupOf = new Map<string, Set<Actor>>()
  for (const pair of pairs) {
    const left = actors.get(pair.left)
    const right = actors.get(pair.right)
    if (left === undefined || right === undefined || !isSure(pair, left, right)) continue
    const joined = new Set<Actor>([
      ...(groupOf.get(left.id) ?? [left]),
      ...(groupOf.get(right.id) ?? [right]),
    ])
    for (const { id } of joined) groupOf.set(id, joined)
  }
  return [...new Set(groupOf.values())].flatMap((group) => {
    const kept = keptByDefault([...group], ties)
    return kept === undefined ? [] : [{ kept, others: [...group].filter((one) => one !== kept) }]
  })
}
