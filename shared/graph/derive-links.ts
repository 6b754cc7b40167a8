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
    records: [relation.id],
  }
}

function keyOf(link: NetworkLink): string {
  const detail = link.kind === 'relation' ? `${link.type}/${link.isMutual ? 'mutual' : ''}` : ''
  return `${link.kind}/${link.source}/${link.target}/${detail}`
}

/** Makes one link of the records that say the same, and sorts: by ends, then kind and type. */
export function mergeLinks<L extends Exclude<NetworkLink, { kind: 'shared' }>>(
  links: Iterable<L>,
): L[] {
  const byKey = new Map<string, L>()
  for (const link of links) {
    const key = keyOf(link)
    const same = byKey.get(key)
    const records = same === undefined ? link.records : [...same.records, ...link.records]
    byKey.set(key, { ...link, records: [...records].sort(compareIds) })
  }
  return [...byKey.values()]
}

/** Sorts links by ends, then kind and type, so that the same records give the same network. */
export function sortLinks(links: NetworkLink[]): NetworkLink[] {
  const keys = new Map(links.map((link) => [link, keyOf(link)]))
  return links.sort(
    (left, right) =>
      left.source - right.source ||
      left.target - right.target ||
      compareIds(keys.get(left) ?? '', keys.get(right) ?? ''),
  )
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
