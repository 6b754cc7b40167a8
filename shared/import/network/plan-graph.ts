import { plainWords } from '../../kernel/plain-words'
import type { Alliance } from '../../model/alliance'
import type { Membership } from '../../model/membership'
import type { Relation } from '../../model/relation'
import type { Places } from '../../places/place'
import type { ImportPlan } from '../import-plan'
import type { ImportOptions } from '../read-row'
import type { Existing } from '../sort-rows'
import { sortRows } from '../sort-rows'
import type { GraphFile } from './graph-file'
import { maxTextLength } from '../../model/field'
import type { GraphMapping } from './graph-mapping'
import { nodeCells } from './graph-mapping'
import type { GraphPlan, NetworkPlan, PlannedAlliance } from './network-plan'
import type { NodeEnd } from './plan-ties'
import { planTies } from './plan-ties'
import { readActorNode, readAllianceNode } from './read-node'
import { skipped } from '../read-row'

/** What the territory has beside its actors. */
export interface ExistingNetwork {
  readonly alliances: readonly Alliance[]
  readonly memberships: readonly Membership[]
  readonly relations: readonly Relation[]
}

/** A network read by what a person said of its attributes. `source` is what the records say they come from. */
export interface GraphReader {
  readonly kind: 'graph'
  readonly mapping: GraphMapping
  readonly source: string
}

/** Median length of a tie in a picture of ours, in layout units: what another program drew is scaled to it. */
const usualLength = 90

function isAlliance({ nodes }: GraphFile, index: number, { alliances }: GraphMapping): boolean {
  if (alliances === null) return false
  return alliances.values.includes(nodes[index]?.values[alliances.field] ?? '')
}

/** Where the file draws its nodes, its middle at the origin, its ties as long as ours. */
function placesOf({ nodes, links, isOurs }: GraphFile): NetworkPlan['places'] {
  const lengths = links
    .map(({ source, target }) => {
      const [a, b] = [nodes[source]?.place, nodes[target]?.place]
      return a === undefined || a === null || b === undefined || b === null
        ? 0
        : Math.hypot(a.x - b.x, a.y - b.y)
    })
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? usualLength
  const scale = isOurs ? 1 : usualLength / median
  const placed = nodes.flatMap(({ place }) => place ?? [])
  const middle = (of: 'x' | 'y'): number =>
    isOurs ? 0 : placed.reduce((sum, place) => sum + place[of], 0) / Math.max(1, placed.length)
  const [x, y] = [middle('x'), middle('y')]
  return new Map(
    nodes.flatMap(({ place }, index) =>
      place === null
        ? []
        : [[index + 1, { x: (place.x - x) * scale, y: (place.y - y) * scale }] as const],
    ),
  )
}

/** By line of an actor's node, the line that is imported for it, and the record that it is already. */
function actorEnds(plan: ImportPlan): ReadonlyMap<number, NodeEnd> {
  const ends = new Map<number, NodeEnd>()
  for (const { line } of plan.fresh) ends.set(line, { kind: 'actor', line, known: null })
  for (const { line, actor } of plan.known) {
    ends.set(line, { kind: 'actor', line, known: actor.id })
  }
  for (const { line, reason, text } of plan.skipped) {
    const same = reason === 'duplicate' ? ends.get(Number(text)) : undefined
    if (same !== undefined) ends.set(line, same)
  }
  return ends
}

/**
 * Says what would become of each node and each link of a network: actors as the rows of a table would,
 * alliances, memberships, relations, places. Nothing is written.
 */
export function planGraph(
  file: GraphFile,
  { mapping, source }: Omit<GraphReader, 'kind'>,
  existing: Existing & ExistingNetwork,
  options: ImportOptions,
  places: Places,
): GraphPlan {
  const sorter = sortRows(existing, options, places)
  const byId = new Map(existing.alliances.map((alliance) => [alliance.id, alliance]))
  const byTitle = new Map<string, Alliance>()
  for (const alliance of existing.alliances) {
    const words = plainWords(alliance.title ?? '')
    if (words !== '' && !byTitle.has(words)) byTitle.set(words, alliance)
  }
  const alliances: PlannedAlliance[] = []
  for (const [index, { id }] of file.nodes.entries()) {
    const line = index + 1
    const isTooLong = nodeCells(file, index).some((cell) => cell.length > maxTextLength)
    if (isTooLong) sorter.add(line, skipped('too-long', id.slice(0, 80)))
    else if (!isAlliance(file, index, mapping)) {
      sorter.add(line, readActorNode(file, index, mapping, source))
    } else {
      const { title, fields } = readAllianceNode(file, index, mapping, source)
      if (title === '') sorter.add(line, skipped('no-name', id))
      else {
        const known = byId.get(id) ?? byTitle.get(plainWords(title)) ?? null
        alliances.push({ line, title, fields, known })
      }
    }
  }
  const actors = sorter.plan()
  const ends = new Map(actorEnds(actors))
  for (const { line, known } of alliances) {
    ends.set(line, { kind: 'alliance', line, known: known?.id ?? null })
  }
  const endOf = (_: unknown, index: number): NodeEnd =>
    ends.get(index + 1) ?? {
      kind: isAlliance(file, index, mapping) ? 'alliance' : 'actor',
      line: null,
      known: null,
    }
  const ties = mapping.withLinks ? planTies(file, file.nodes.map(endOf), mapping, existing) : []
  return {
    actors,
    network: { alliances, ties, places: mapping.withPlaces ? placesOf(file) : new Map() },
  }
}
