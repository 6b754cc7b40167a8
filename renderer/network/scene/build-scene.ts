import type { Network, NetworkLink, NetworkNode } from '../../../shared/graph/network'
import type { LegendEntry } from './legend'
import { legendSections, linkEntry, nodeEntries } from './legend'
import type { MarkStyle } from './mark-style'
import { markRadius, markStyle } from './mark-style'
import type { Ground } from './palette'
import type { Backdrop, Scene } from './scene'
import { emptyBackdrop } from './scene'
import type { TieStyle } from './tie-style'
import { sharedClass, tieStyle } from './tie-style'

/** Where nodes stand, by id, in layout units. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** How the network is drawn. */
export interface Encoding {
  readonly ground: Ground
  /** The order of a vocabulary's codes in the legend; those not named come last, by code. */
  readonly orderOf: (section: LegendEntry['section']) => readonly string[]
  readonly backdrop?: Backdrop
}

/** Values without repetition, each with an index; two values are one where their keys are. */
function makeIndex<T>() {
  const indexes = new Map<string, number>()
  const values: T[] = []
  const indexOf = (key: string, make: () => T): number => {
    const known = indexes.get(key)
    if (known !== undefined) return known
    values.push(make())
    indexes.set(key, values.length - 1)
    return values.length - 1
  }
  return { indexOf, values }
}

/** Nodes (or links) of one key look the same and stand for the same categories. */
function nodeKey(node: NetworkNode): string {
  return node.kind === 'actor' ? `actor/${node.world}/${node.actorKind}` : `alliance/${node.form}`
}

function linkKey(link: NetworkLink): string {
  if (link.kind === 'membership') return link.kind
  if (link.kind === 'shared') return `shared/${sharedClass(link.weight)}`
  return `relation/${link.isMutual ? 'mutual' : 'directed'}/${link.type}`
}

function membersOf(classes: Uint16Array, count: number): readonly Int32Array[] {
  const members: number[][] = Array.from({ length: count }, () => [])
  classes.forEach((of, member) => members[of]?.push(member))
  return members.map((list) => Int32Array.from(list))
}

function sortLegend(entries: readonly LegendEntry[], { orderOf }: Encoding): readonly number[] {
  const rank = ({ section, code, isMutual }: LegendEntry): readonly [number, number, string] => {
    const at = orderOf(section).indexOf(code)
    const known = at >= 0 ? at : code === '' ? Infinity : 1e6
    return [legendSections.indexOf(section), known, `${code}/${isMutual ? 1 : 0}`]
  }
  const ranks = entries.map(rank)
  return [...entries.keys()].sort((left, right) => {
    const [s1, r1, c1] = ranks[left] ?? [0, 0, '']
    const [s2, r2, c2] = ranks[right] ?? [0, 0, '']
    return s1 - s2 || (r1 === r2 ? 0 : r1 - r2) || (c1 < c2 ? -1 : c1 > c2 ? 1 : 0)
  })
}

/** Links between the same two nodes fan out: -1/2 and 1/2 for two, -1, 0 and 1 for three. */
function bendsOf({ nodes, links }: Network): Float64Array {
  const pairOf = ({ source, target }: NetworkLink): number =>
    Math.min(source, target) * nodes.length + Math.max(source, target)
  const sizes = new Map<number, number>()
  for (const link of links) sizes.set(pairOf(link), (sizes.get(pairOf(link)) ?? 0) + 1)
  const places = new Map<number, number>()
  const bends = new Float64Array(links.length)
  for (const [index, link] of links.entries()) {
    const pair = pairOf(link)
    const size = sizes.get(pair) ?? 1
    if (size === 1) continue
    const place = places.get(pair) ?? 0
    places.set(pair, place + 1)
    const aside = place - (size - 1) / 2
    bends[index] = link.source < link.target ? aside : -aside
  }
  return bends
}

function shownPart(network: Network, places: Places): Network {
  const isShown = network.nodes.map((node) => places.has(node.id))
  if (!isShown.includes(false)) return network
  const newIndex = new Int32Array(network.nodes.length)
  const nodes = network.nodes.filter((_, index) => isShown[index])
  let next = 0
  for (const [index, shown] of isShown.entries()) newIndex[index] = shown ? next++ : -1
  const links = network.links
    .filter(({ source, target }) => isShown[source] === true && isShown[target] === true)
    .map((link) => ({
      ...link,
      source: newIndex[link.source] ?? 0,
      target: newIndex[link.target] ?? 0,
    }))
  return { ...network, nodes, links }
}

function priorityOf({ nodes, links }: Network): Int32Array {
  const degrees = new Float64Array(nodes.length)
  for (const { source, target } of links) {
    degrees[source] = (degrees[source] ?? 0) + 1
    degrees[target] = (degrees[target] ?? 0) + 1
  }
  return Int32Array.from(nodes.keys()).sort(
    (left, right) => (degrees[right] ?? 0) - (degrees[left] ?? 0) || left - right,
  )
}

/** The scene of a network: marks and ties with their looks, and the categories that they stand for. */
export function buildScene(whole: Network, places: Places, encoding: Encoding): Scene {
  const network = shownPart(whole, places)
  const { nodes, links } = network
  const { ground, backdrop = emptyBackdrop } = encoding
  const looks = makeIndex<{ readonly style: MarkStyle; readonly entries: readonly number[] }>()
  const lines = makeIndex<{ readonly style: TieStyle; readonly entry: number }>()
  const entries = makeIndex<LegendEntry>()
  const entryIndex = (entry: LegendEntry): number =>
    entries.indexOf(`${entry.section}/${entry.isMutual ? 1 : 0}/${entry.code}`, () => entry)
  const ofMark = Uint16Array.from(nodes, (node) =>
    looks.indexOf(nodeKey(node), () => ({
      style: markStyle(node, ground),
      entries: nodeEntries(node, ground).map(entryIndex),
    })),
  )
  const ofTie = Uint16Array.from(links, (link) =>
    lines.indexOf(linkKey(link), () => ({
      style: tieStyle(link, ground),
      entry: entryIndex(linkEntry(link, ground)),
    })),
  )
  const order = sortLegend(entries.values, encoding)
  const placeOf = new Map(order.map((entry, at) => [entry, at]))
  return {
    projection: network.projection,
    ground,
    ids: nodes.map(({ id }) => id),
    isActor: Uint8Array.from(nodes, (node) => (node.kind === 'actor' ? 1 : 0)),
    names: nodes.map(({ name }) => name),
    labels: nodes.map(({ label }) => label),
    x: Float64Array.from(nodes, ({ id }) => places.get(id)?.x ?? 0),
    y: Float64Array.from(nodes, ({ id }) => places.get(id)?.y ?? 0),
    radius: Float64Array.from(nodes, markRadius),
    markStyle: ofMark,
    markStyles: looks.values.map(({ style }) => style),
    marksByStyle: membersOf(ofMark, looks.values.length),
    priority: priorityOf(network),
    tieSource: Int32Array.from(links, ({ source }) => source),
    tieTarget: Int32Array.from(links, ({ target }) => target),
    tieStyle: ofTie,
    tieStyles: lines.values.map(({ style }) => style),
    tiesByStyle: membersOf(ofTie, lines.values.length),
    tieBend: bendsOf(network),
    hulls: [],
    captions: backdrop.captions,
    guides: backdrop.guides,
    badges: new Uint16Array(),
    entriesOfMarkStyle: looks.values.map((look) =>
      look.entries.map((entry) => placeOf.get(entry) ?? 0),
    ),
    entryOfTieStyle: lines.values.map(({ entry }) => placeOf.get(entry) ?? 0),
    legend: order.flatMap((entry) => entries.values[entry] ?? []),
  }
}
