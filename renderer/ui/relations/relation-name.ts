import type { Actor } from '../../../shared/model/actor'
import type { Relation } from '../../../shared/model/relation'
import { arrowOf } from './relation-arrow'

/** A relation as it is read: who, which way, whom. */
export function relationName(
  relation: Relation,
  actors: ReadonlyMap<string, Actor>,
  unnamed: string,
): string {
  const nameOf = (id = ''): string => actors.get(id)?.name ?? unnamed
  return `${nameOf(relation.from)} ${arrowOf(relation)} ${nameOf(relation.to)}`
}
