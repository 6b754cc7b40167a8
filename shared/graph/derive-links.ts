import type { Relation } from '../model/relation'
import { compareIds } from './derive-nodes'
import type { NetworkLink, RelationLink } from './network'

function relationLink(
  relation: Relation,
  indexes: ReadonlyMap<string, number>,
): RelationLink | undefined {
  const from = indexes.get(relation.from ?? '')
  const to = indexes.get(relation.to ?? '')
  if (from === undefined || to === undefined || from === to) return undefined
  const isMutual = relation.isMutual === true
  // Which end a mutual relation was written from says nothing.
  const [source, target] = isMutual && to < from ? [to, from] : [from, to]
  return {
    kind: 'relation',
    source,
    target,
    type: relation.type ?? '',
    isMutual,
    strength: relation.strength ?? 0,
    records: [relation.id],
  }
}

/** Order of links: by ends, then kind, type and direction. Zero: they say the same. */
function compareLinks(left: NetworkLink, right: NetworkLink): number {
  const byEnds = left.source - right.source || left.target - right.target
  if (byEnds !== 0) return byEnds
  if (left.kind !== 'relation' || right.kind !== 'relation') {
    return compareIds(left.kind, right.kind)
  }
  return compareIds(left.type, right.type) || Number(left.isMutual) - Number(right.isMutual)
}

/** Sorts links, so that the same records give the same network. */
export function sortLinks(links: NetworkLink[]): NetworkLink[] {
  return links.sort(compareLinks)
}

/** Sorts links and makes one of the records that say the same. */
export function mergeLinks<L extends Exclude<NetworkLink, { kind: 'shared' }>>(links: L[]): L[] {
  links.sort(
    (left, right) =>
      compareLinks(left, right) || compareIds(left.records[0] ?? '', right.records[0] ?? ''),
  )
  const merged: L[] = []
  for (const link of links) {
    const last = merged.at(-1)
    if (last === undefined || compareLinks(last, link) !== 0) merged.push(link)
    else {
      const strength = Math.max(last.strength, link.strength)
      merged[merged.length - 1] = { ...last, strength, records: [...last.records, ...link.records] }
    }
  }
  return merged
}

/** The relations between actors that are in the network; a relation of an actor with itself is none. */
export function relationLinks(
  relations: Iterable<Relation>,
  actorIndex: ReadonlyMap<string, number>,
): RelationLink[] {
  const links: RelationLink[] = []
  for (const relation of relations) {
    const link = relationLink(relation, actorIndex)
    if (link !== undefined) links.push(link)
  }
  return mergeLinks(links)
}
