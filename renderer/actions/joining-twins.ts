import type { RowLookup } from '../../shared/change/apply'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import { notSameField, sameRecords } from '../../shared/change/same-record'
import type { CommuneLookup } from '../../shared/import/duplicates/commune-lookup'
import { pairsWith } from '../../shared/import/duplicates/pairs-with'
import type { Actor } from '../../shared/model/actor'

/**
 * Which actor of the territory each added one may be the same as, by the key of the added one's row: the surest
 * only. Those that people have said to be the same, or to be two, are not told.
 */
export function twinsOf(
  addedKeys: readonly string[],
  actorRows: readonly Row[],
  lookup: RowLookup,
  communes: CommuneLookup,
): ReadonlyMap<string, string> {
  const same = sameRecords(actorRows)
  const actors = actorRows
    .map(recordOf)
    .filter((record) => record !== null)
    .filter(({ id }) => !same.representativeOf.has(id)) as readonly Actor[]
  const added = new Set(addedKeys)
  const isDecided = (left: string, right: string): boolean =>
    [[left, right] as const, [right, left] as const].some(
      ([one, other]) => lookup(rowKey('actor', one))?.values[`${notSameField}/${other}`] === true,
    )
  const incoming = actors.filter(({ id }) => added.has(rowKey('actor', id)))
  const twins = new Map<string, string>()
  for (const { added: one, existing } of pairsWith(incoming, actors, { communes, isDecided })) {
    const key = rowKey('actor', one)
    const name = lookup(rowKey('actor', existing))?.values['name']
    if (!twins.has(key)) twins.set(key, typeof name === 'string' ? name : '')
  }
  return twins
}
